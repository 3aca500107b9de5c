import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { trend } from '../../lib/charts'
import { onlyCountry, type Filter, type Via } from '../../lib/document'
import { closeDatabase, countQuotations, countSpeakers, dailyStances, dateArticle, listArticles, listQuotations, rankCountries, rankOutlets, rankSpeakers, summarize, undatedOf } from '../../lib/store'
import { LONGEST, runs } from '../setup/runs'
import { expectBySql } from './by-sql/expect-by-sql'
import { expectColumnsRepeat } from './columns-repeat'
import { empty } from './empty'
import { storeArticles, type ArticleSketch } from './fixtures'
import { expectStancesRepeat } from './stances-repeat'

afterAll(closeDatabase)

const country = fc.constantFrom('RU', 'US', 'CU')
const day = fc.constantFrom('2024-01-01', '2024-01-07', '2024-01-08', '2024-02-29', '2024-03-01')
const score = fc.oneof(fc.constant(null), fc.integer({ min: -99, max: 99 }).map((hundredths) => hundredths / 100))
const ANN = { name: 'Ann Bell', country: 'US' }
const BO = { name: 'Bo Carr', country: 'RU' }
const CY = { name: 'Cy Dunn', country: null }
const LONG = 'Whoever attacks the ports of a country that feeds half a continent attacks that continent'
const way = fc.constantFrom<Via>('name', 'leader', 'pronoun')
const quotation = fc.record({
  speakers: fc.uniqueArray(fc.constantFrom(ANN, BO, CY), { maxLength: 2 }),
  via: fc.uniqueArray(way, { maxLength: 2 }),
  content: fc.option(fc.constantFrom('They attacked the ports.', 'Serangan di pelabuhan.', 'The port was attacked twice', LONG, `${LONG}, and nobody asks who pays`), { nil: undefined }),
  kind: fc.constantFrom('direct' as const, 'indirect' as const),
  stances: fc.dictionary(country, score, { maxKeys: 3 }),
})
const article: fc.Arbitrary<ArticleSketch> = fc.record({
  // few titles and outlets: some articles are versions of each other
  title: fc.option(fc.constantFrom('One', 'Two')),
  outlet: fc.option(fc.constantFrom('Daily, The', 'unknown', 'Harian')),
  publishedAt: fc.option(day),
  language: fc.constantFrom('id', 'en'),
  quotations: fc.array(quotation, { maxLength: 3 }),
})
// most are absent: a filter of everything selects nothing
const rarely = <Value>(value: fc.Arbitrary<Value>) => fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })
const some = <Value>(value: fc.Arbitrary<Value>) => rarely(fc.uniqueArray(value, { minLength: 1, maxLength: 2 }))
const filters: fc.Arbitrary<Filter> = fc.record({
  country: some(fc.oneof(country, fc.constantFrom('@BRICS', '@G7'))),
  via: some(way),
  min: rarely(fc.constantFrom(-0.5, 0, 0.15, 0.3)),
  max: rarely(fc.constantFrom(-0.3, 0, 0.5)),
  confidenceMin: rarely(fc.constantFrom(0.7, 0.9)),
  self: rarely(fc.constantFrom('include' as const, 'exclude' as const)),
  speakerCountry: some(fc.constantFrom('US', 'RU', '@G7', 'unknown')),
  q: rarely(fc.constantFrom('attack port', 'menyerang', '"the port" or serangan', '-attack')),
  label: some(fc.constantFrom('oppose' as const, 'neutral' as const, 'support' as const, 'abstained' as const)),
  speaker: some(fc.constantFrom('1', '2', '3', 'unknown')),
  outlet: some(fc.constantFrom('Daily, The', 'unknown', 'Harian')),
  language: some(fc.constantFrom('id', 'en')),
  kind: some(fc.constantFrom('direct' as const, 'indirect' as const)),
  from: rarely(day),
  to: rarely(day),
  dated: rarely(fc.constantFrom('yes' as const, 'no' as const)),
  upload: rarely(fc.constantFrom('1', '2')),
  counting: fc.constantFrom(undefined, 'statements' as const, 'reports' as const),
})

test('every number shown is the total of the quotations it opens, and is what the rows say', async () => {
  await fc.assert(fc.asyncProperty(
    fc.array(article, { minLength: 1, maxLength: 6 }), fc.array(article, { maxLength: 4 }), fc.array(filters, { minLength: 3, maxLength: 3 }), fc.option(day),
    async (first, second, asked, corrected) => {
      await empty()
      await storeArticles(first)
      if (second.length > 0) await storeArticles(second)
      const [latest] = (await listArticles({}, { limit: 1 })).rows
      await dateArticle(latest?.id ?? '', corrected)
      await expectStancesRepeat()
      await expectColumnsRepeat()
      for (const filter of [{}, { counting: 'reports' } as const, ...asked]) {
        await expectTotals(filter)
        await expectBySql(filter)
      }
    },
  ), runs(4))
}, LONGEST)

async function expectTotals(filter: Filter): Promise<void> {
  const summary = await summarize(filter)
  expect(summary.quotations).toBe((await listQuotations(filter, { limit: 1 })).total)
  expect(summary.undated).toBe(await countQuotations(undatedOf(filter)))
  for (const row of await rankCountries(filter)) expect(row.quotations).toBe(await countQuotations({ ...filter, country: [row.country] }))
  for (const { outlet, quotations } of await rankOutlets(filter, 10)) expect(quotations).toBe(await countQuotations({ ...filter, outlet: [outlet] }))
  const ranked = await rankSpeakers(filter)
  expect(await countSpeakers(filter)).toBe(ranked.length)
  expect([...(await rankSpeakers(filter, 2)), ...(await rankSpeakers(filter, 100, 2))]).toEqual(ranked)
  for (const row of ranked) expect(row.quotations).toBe(await countQuotations({ ...filter, speaker: [row.speaker.id] }))
  for (const by of ['country', 'speaker', 'outlet'] as const) {
    if (by !== 'country' && onlyCountry(filter) === undefined) continue
    const { from, to } = filter
    const { series } = trend(await dailyStances(filter, by, 'month'), 'month', { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) })
    for (const { key, points } of series) {
      for (const point of points) expect(point.quotations).toBe(await countQuotations({ ...filter, [by]: [key], from: point.from, to: point.to }))
    }
  }
}
