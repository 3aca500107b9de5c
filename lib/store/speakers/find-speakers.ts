import type { Filter } from '../../document'
import { database } from '../client'
import { countBy } from '../columns/count-by'
import { speakerTest } from '../columns/quotation-tests'
import { select } from '../columns/select'
import { and } from '../conditions'
import { Prisma } from '../prisma/client'
import type { Choice } from '../rows'

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
  const [{ columns, quotations, speakersOf }, found] = await Promise.all([select(filter), database().$queryRaw<Found[]>`select speaker_id::text as id, rank::float8 from (${speakers}) f`])
  const isAsked = speakerTest(columns, { ...(filter.speakerCountry === undefined ? {} : { speakerCountry: filter.speakerCountry }) })
  const counts = countBy(columns.speakers.size(), (count) => quotations((place) => speakersOf(place, count)))
  return found
    .flatMap(({ id, rank }) => {
      const code = columns.speakers.find(id)
      const [person, number] = [columns.people[code], counts.get(code)]
      return person === undefined || number === undefined || !isAsked(code) ? [] : [{ rank, person, number }]
    })
    .sort((one, other) => one.rank - other.rank || other.number - one.number || Number(one.person.id) - Number(other.person.id))
    .slice(0, limit)
    .map(({ person: { id, name, country }, number }) => ({ value: id, name, country, quotations: number }))
}

interface Found {
  readonly id: string
  readonly rank: number
}
