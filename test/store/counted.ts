import { QUOTATION_KINDS } from '../../lib/document'
import { choices, dailyStances, rankCountries, rankOutlets, rankSpeakers, summarize } from '../../lib/store'
import { expectBySql } from './by-sql/expect-by-sql'

/** Everything that the program counts of the archive, statements and reports: as a whole, by country, speaker, outlet and kind, and of each by day. Holds that it is what the rows say. */
export async function counted(): Promise<unknown> {
  return Promise.all((['statements', 'reports'] as const).map(async (counting) => {
    await expectBySql({ counting })
    const countries = await rankCountries({ counting })
    return {
      summary: await summarize({ counting }), countries, speakers: await rankSpeakers({ counting }), outlets: await rankOutlets({ counting }, 50),
      kinds: await choices('kind', { counting }), days: await dailyStances({ counting }, 'country'),
      daysByKind: await Promise.all(QUOTATION_KINDS.map((kind) => dailyStances({ counting, kind: [kind] }, 'country'))),
      toward: await Promise.all(countries.map(async ({ country }) => {
        const filter = { counting, country: [country] }
        await expectBySql(filter)
        return [await dailyStances(filter, 'speaker'), await dailyStances(filter, 'outlet')]
      })),
    }
  }))
}
