import { COUNTRY_GROUPS, GROUP_NAMES, type Filter } from '../document'
import { countQuotations } from './count-quotations'
import { database } from './client'
import { and, quotationConditions, speakerConditions, stanceWhere } from './filter-sql'
import { Prisma } from './prisma/client'
import type { Choice } from './rows'
import { findSpeakers } from './find-speakers'
import { countedOnce, type Each } from './statement-sql'

/** The filters that take some of the values stored. */
export type ChoiceName = 'country' | 'label' | 'via' | 'speaker' | 'speakerCountry' | 'outlet' | 'language' | 'kind'
export const CHOICE_NAMES: readonly ChoiceName[] = ['country', 'label', 'via', 'speaker', 'speakerCountry', 'outlet', 'language', 'kind']

/** As many as a list can hold that somebody looks through. */
const MOST = 1000

/**
 * What a filter can choose under the others, each with the number of quotations that it alone would select there, most first.
 * `find`: letters of a speaker's name; the 20 that fit best. The other lists are short enough to be searched where they are shown.
 */
export async function choices(name: ChoiceName, filter: Filter, find = ''): Promise<readonly Choice[]> {
  const others = { ...filter, [name]: undefined }
  switch (name) {
    case 'speaker':
      return findSpeakers(others, find)
    case 'country':
      return [...(await counted(stances(others, Prisma.sql`s.country`))), ...(await groups('country', others))]
    case 'label':
      return counted(stances(others, Prisma.sql`s.label`))
    case 'via':
      return counted(stances(others, Prisma.sql`unnest(s.via)`))
    case 'speakerCountry':
      return [...(await counted(speakersCountries(others))), ...(await groups('speakerCountry', others))]
    case 'outlet':
      return counted(quotations(others, Prisma.sql`coalesce(q.outlet, 'unknown')`, 'outlet'))
    case 'language':
      return counted(quotations(others, Prisma.sql`q.language`))
    case 'kind':
      return counted(quotations(others, Prisma.sql`q.kind`, 'kind'))
  }
}

/** Rows of value and number. */
async function counted(rows: Prisma.Sql): Promise<readonly Choice[]> {
  return database().$queryRaw<Choice[]>`select value, quotations::int from (${rows}) c order by quotations desc, value limit ${MOST}`
}

function quotations(filter: Filter, value: Prisma.Sql, each?: Each): Prisma.Sql {
  return Prisma.sql`select ${value} as value, count(*) as quotations from quotation q where ${and(quotationConditions(filter, each))} group by 1`
}

/** A quotation has one stance a country, but may have several of a label. */
function stances(filter: Filter, value: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`select value, count(distinct id) as quotations from (
    select ${value} as value, ${countedOnce(filter)} as id from stance s join quotation q on q.id = s.quotation_id where ${stanceWhere(filter)}) v group by 1`
}

function speakersCountries(filter: Filter): Prisma.Sql {
  return Prisma.sql`select coalesce(p.country, 'unknown') as value, count(distinct q.id) as quotations
    from quotation q left join quotation_speaker k on k.quotation_id = q.id left join speaker p on p.id = k.speaker_id
    where ${and([...quotationConditions(filter), ...speakerConditions({ speaker: filter.speaker }, Prisma.sql`k.speaker_id`, Prisma.sql`p.country`)])} group by 1`
}

async function groups(name: 'country' | 'speakerCountry', filter: Filter): Promise<readonly Choice[]> {
  return Promise.all(GROUP_NAMES.map(async (group) => {
    const value = `@${COUNTRY_GROUPS[group].name}`
    return { value, quotations: await countQuotations({ ...filter, [name]: [value] }) }
  }))
}
