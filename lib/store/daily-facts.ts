import type { Filter, Grouping } from '../document'
import { and, dayConditions, speakerConditions, stanceConditions, stanceRows, stanceWhere } from './filter-sql'
import { Prisma } from './prisma/client'
import { shownSpeakers } from './shown-speakers'
import { stanceFact } from './stance-counts'
import { countsStatements } from './statement-sql'

/**
 * Where a trend reads: rows of key, day, language, label, count, sum and squares of the scores, dated ones only; `period` makes another
 * day of each, as the first of its month. From the roll-up where it tells of speakers what the filter asks for; all others from the stances
 * themselves, which are as few and have fewer columns.
 */
export function dailyFacts(filter: Filter, by: Grouping, period?: Period): Prisma.Sql {
  return readsRollup(filter, by) ? rollupFacts(filter, by, period) : stanceFacts(filter, by, period)
}

/** The days of `dailyFacts`, each as often as it comes. */
export function factDays(filter: Filter, by: Grouping): Prisma.Sql {
  return readsRollup(filter, by) ? Prisma.sql`select s.day ${rollupRows(filter, by)}` : Prisma.sql`select s.day ${matchingStances(filter, by)}`
}

export type Period = (day: Prisma.Sql) => Prisma.Sql
const itself: Period = (day) => day

function readsRollup(filter: Filter, by: Grouping): boolean {
  return (by === 'speaker' || (filter.speaker?.length ?? 0) > 0) && rollupAnswers(filter, by)
}

/**
 * The roll-up knows no uploads, words, scores and ways of naming, and cannot tell who of several speakers said the same.
 * Which report stands for a statement it knows among all reports only, not within an outlet or a kind.
 */
export function rollupAnswers(filter: Filter, by: Grouping): boolean {
  const { upload, q, via, min, max, confidenceMin, self, speakerCountry = [], speaker = [], outlet = [], kind = [] } = filter
  if (countsStatements(filter) && (by === 'outlet' || outlet.length > 0 || kind.length > 0)) return false
  if ([upload, q, min, max, confidenceMin].some((value) => value !== undefined) || (via?.length ?? 0) > 0 || self === 'exclude') return false
  return by === 'speaker' || (speaker.length <= 1 && speakerCountry.length === 0)
}

export function rollupFacts(filter: Filter, by: Grouping, period = itself): Prisma.Sql {
  const key = { country: Prisma.sql`s.country`, outlet: Prisma.sql`s.outlet`, speaker: Prisma.sql`case s.speaker_id when -1 then 'unknown' else s.speaker_id::text end` }[by]
  const [count, sum, squares] = countsStatements(filter)
    ? [Prisma.sql`s.standing_count`, Prisma.sql`s.standing_sum`, Prisma.sql`s.standing_sum_of_squares`]
    : [Prisma.sql`s.count`, Prisma.sql`s.sum`, Prisma.sql`s.sum_of_squares`]
  return Prisma.sql`select ${key} as key, ${period(Prisma.sql`s.day`)} as day, s.language, s.label, sum(${count}) as count, sum(${sum}) as sum, sum(${squares}) as squares
    ${rollupRows(filter, by)} group by 1, 2, 3, 4`
}

function rollupRows(filter: Filter, by: Grouping): Prisma.Sql {
  const speakers = filter.speaker ?? []
  const speaker = speakers.length > 0
    ? Prisma.sql`(s.speaker_id in ${shownSpeakers(speakers)}${speakers.includes('unknown') ? Prisma.sql` or s.speaker_id = -1` : Prisma.empty})`
    : by === 'speaker' ? Prisma.sql`s.speaker_id <> 0` : Prisma.sql`s.speaker_id = 0`
  const { speakerCountry } = filter
  const ofCountry = speakerConditions({ speakerCountry }, Prisma.sql`s.speaker_id`, Prisma.sql`(select p.country from speaker p where p.id = s.speaker_id)`)
  const listed = (values: readonly string[] | undefined, column: Prisma.Sql) =>
    values === undefined || values.length === 0 ? [] : [Prisma.sql`${column} = any(${[...values]}::text[])`]
  return Prisma.sql`from daily_rollup s where ${and([
    // taken away again
    countsStatements(filter) ? Prisma.sql`s.standing_count > 0` : Prisma.sql`s.count > 0`, ...stanceConditions(filter), speaker, ...ofCountry,
    ...listed(filter.outlet, Prisma.sql`s.outlet`), ...listed(filter.language, Prisma.sql`s.language`), ...listed(filter.kind, Prisma.sql`s.kind`),
    ...dayConditions(filter, Prisma.sql`s.day`),
  ])}`
}

export function stanceFacts(filter: Filter, by: Grouping, period = itself): Prisma.Sql {
  const key = { country: Prisma.sql`s.country`, outlet: Prisma.sql`coalesce(s.outlet, 'unknown')`, speaker: Prisma.sql`coalesce(k.speaker_id::text, 'unknown')` }[by]
  return Prisma.sql`select ${key} as key, ${period(Prisma.sql`s.day`)} as day, s.language, s.label, ${stanceFact} ${matchingStances(filter, by)} group by 1, 2, 3, 4`
}

function matchingStances(filter: Filter, by: Grouping): Prisma.Sql {
  const speakers = by === 'speaker' ? Prisma.sql`left join quotation_speaker k on k.quotation_id = s.quotation_id left join speaker p on p.id = k.speaker_id` : Prisma.empty
  const only = by === 'speaker' ? speakerConditions(filter, Prisma.sql`k.speaker_id`, Prisma.sql`p.country`) : []
  return Prisma.sql`from ${stanceRows(filter)} ${speakers}
    where ${and([Prisma.sql`s.day is not null`, ...only, stanceWhere(filter, by === 'outlet' ? by : undefined)])}`
}
