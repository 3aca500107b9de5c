import type { Filter } from '../document'
import { database } from './client'
import { and, quotationConditions, speakerConditions } from './filter-sql'
import { Prisma } from './prisma/client'
import type { Choice } from './rows'

const FOUND = 20
/** Shown before anything is typed. */
const MOST_QUOTED = 50

/** So many of those spelt alike are looked at. */
const ALIKE = 200

/**
 * Speakers by any form of their name, with the quotations they have under the filter: those with words that begin as typed,
 * or else those that are spelt alike ("velikof" finds Velikov). Without letters the most quoted. A trigram index finds the names.
 */
export async function findSpeakers(filter: Filter, find: string): Promise<readonly Choice[]> {
  const words = find.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return counted(filter, everybody, MOST_QUOTED)
  const beginning = await counted(filter, beginningAs(words), FOUND)
  return beginning.length > 0 ? beginning : counted(filter, speltLike(words.join(' ')), FOUND)
}

const everybody = Prisma.sql`select id as speaker_id, 0 as rank from speaker`

/** Each word begins a word of the name. */
export function beginningAs(words: readonly string[]): Prisma.Sql {
  const each = words.map((word) => {
    const prefix = `${word.replace(/[\\%_]/g, '\\$&')}%`
    return Prisma.sql`(folded(a.name) like folded(${prefix}) or folded(a.name) like '% ' || folded(${prefix}))`
  })
  return Prisma.sql`select distinct a.speaker_id, 0 as rank from speaker_alias a where ${and(each)}`
}

/** Names that hold something like what was typed. */
export function speltLike(find: string): Prisma.Sql {
  return Prisma.sql`select a.speaker_id, -max(word_similarity(folded(${find}), folded(a.name))) as rank
    from speaker_alias a where folded(${find}) <% folded(a.name) group by 1 order by 2 limit ${ALIKE}`
}

/** Those of the speakers (speaker_id, rank) that the filter leaves something of, in order of rank and number of quotations. */
async function counted(filter: Filter, speakers: Prisma.Sql, limit: number): Promise<readonly Choice[]> {
  const only = speakerConditions({ speakerCountry: filter.speakerCountry }, Prisma.sql`p.id`, Prisma.sql`p.country`)
  return database().$queryRaw<Choice[]>`
    with found as materialized (${speakers})
    select p.id::text as value, p.name, p.country, c.quotations from (
      select f.speaker_id, min(f.rank) as rank, count(*)::int as quotations
      from found f join speaker p on p.id = f.speaker_id join quotation_speaker k on k.speaker_id = f.speaker_id join quotation q on q.id = k.quotation_id
      where ${and([...only, ...quotationConditions(filter)])} group by 1 order by 2, 3 desc, 1 limit ${limit}) c
    join speaker p on p.id = c.speaker_id order by c.rank, c.quotations desc, p.id`
}
