import type { Filter, Grouping } from '../document'
import { and, dayConditions, speakerConditions, stanceConditions, stanceRows, stanceWhere } from './filter-sql'
import { Prisma } from './prisma/client'
import { stanceFact } from './stance-counts'
import { countsStatements } from './statement-sql'

/**
 * Where a trend reads: rows of key, day, language, label, count, sum and squares of the scores, dated ones only.
 * From the roll-up where it has what the filter asks for, else from the stances themselves.
 */
export function dailyFacts(filter: Filter, by: Grouping): Prisma.Sql {
  return rollupAnswers(filter, by) ? rollupFacts(filter, by) : stanceFacts(filter, by)
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

export function rollupFacts(filter: Filter, by: Grouping): Prisma.Sql {
  const key = { country: Prisma.sql`s.country`, outlet: Prisma.sql`s.outlet`, speaker: Prisma.sql`case s.speaker_id when -1 then 'unknown' else s.speaker_id::text end` }[by]
  const speakers = (filter.speaker ?? []).map((id) => (id === 'unknown' ? '-1' : id))
  const speaker = speakers.length > 0
    ? Prisma.sql`s.speaker_id = any(${speakers}::text[]::bigint[])`
    : by === 'speaker' ? Prisma.sql`s.speaker_id <> 0` : Prisma.sql`s.speaker_id = 0`
  const { speakerCountry } = filter
  const ofCountry = speakerConditions({ speakerCountry }, Prisma.sql`s.speaker_id`, Prisma.sql`(select p.country from speaker p where p.id = s.speaker_id)`)
  const listed = (values: readonly string[] | undefined, column: Prisma.Sql) =>
    values === undefined || values.length === 0 ? [] : [Prisma.sql`${column} = any(${[...values]}::text[])`]
  const [count, sum, squares] = countsStatements(filter)
    ? [Prisma.sql`s.standing_count`, Prisma.sql`s.standing_sum`, Prisma.sql`s.standing_sum_of_squares`]
    : [Prisma.sql`s.count`, Prisma.sql`s.sum`, Prisma.sql`s.sum_of_squares`]
  const where = and([
    // taken away again
    Prisma.sql`${count} > 0`, ...stanceConditions(filter), speaker, ...ofCountry,
    ...listed(filter.outlet, Prisma.sql`s.outlet`), ...listed(filter.language, Prisma.sql`s.language`), ...listed(filter.kind, Prisma.sql`s.kind`),
    ...dayConditions(filter, Prisma.sql`s.day`),
  ])
  return Prisma.sql`select ${key} as key, s.day, s.language, s.label, sum(${count}) as count, sum(${sum}) as sum, sum(${squares}) as squares
    from daily_rollup s where ${where} group by 1, 2, 3, 4`
}

export function stanceFacts(filter: Filter, by: Grouping): Prisma.Sql {
  const key = { country: Prisma.sql`s.country`, outlet: Prisma.sql`coalesce(s.outlet, 'unknown')`, speaker: Prisma.sql`coalesce(k.speaker_id::text, 'unknown')` }[by]
  const speakers = by === 'speaker' ? Prisma.sql`left join quotation_speaker k on k.quotation_id = s.quotation_id left join speaker p on p.id = k.speaker_id` : Prisma.empty
  const only = by === 'speaker' ? speakerConditions(filter, Prisma.sql`k.speaker_id`, Prisma.sql`p.country`) : []
  return Prisma.sql`select ${key} as key, s.day, s.language, s.label, ${stanceFact} from ${stanceRows(filter)} ${speakers}
    where ${and([Prisma.sql`s.day is not null`, ...only, stanceWhere(filter, by === 'outlet' ? by : undefined)])} group by 1, 2, 3, 4`
}
