import type { Filter, Grouping } from '../document'
import { and, dayConditions, stanceConditions, stanceWhere } from './filter-sql'
import { Prisma } from './prisma/client'

/**
 * Where a trend reads: rows of key, day, label, count, sum and squares of the scores, dated ones only.
 * From the roll-up where it has what the filter asks for, else from the stances themselves.
 */
export function dailyFacts(filter: Filter, by: Grouping): Prisma.Sql {
  return rollupAnswers(filter, by) ? rollupFacts(filter, by) : stanceFacts(filter, by)
}

/** The roll-up knows no upload, and cannot tell who of several speakers said the same. */
export function rollupAnswers(filter: Filter, by: Grouping): boolean {
  return filter.upload === undefined && (by === 'speaker' || (filter.speaker?.length ?? 0) <= 1)
}

export function rollupFacts(filter: Filter, by: Grouping): Prisma.Sql {
  const key = { country: Prisma.sql`s.country`, outlet: Prisma.sql`s.outlet`, speaker: Prisma.sql`case s.speaker_id when -1 then 'unknown' else s.speaker_id::text end` }[by]
  const speakers = (filter.speaker ?? []).map((id) => (id === 'unknown' ? '-1' : id))
  const speaker = speakers.length > 0
    ? Prisma.sql`s.speaker_id = any(${speakers}::text[]::bigint[])`
    : by === 'speaker' ? Prisma.sql`s.speaker_id <> 0` : Prisma.sql`s.speaker_id = 0`
  const listed = (values: readonly string[] | undefined, column: Prisma.Sql) =>
    values === undefined || values.length === 0 ? [] : [Prisma.sql`${column} = any(${[...values]}::text[])`]
  const where = and([
    // taken away again
    Prisma.sql`s.count > 0`, ...stanceConditions(filter), speaker,
    ...listed(filter.outlet, Prisma.sql`s.outlet`), ...listed(filter.language, Prisma.sql`s.language`), ...listed(filter.kind, Prisma.sql`s.kind`),
    ...dayConditions(filter, Prisma.sql`s.day`),
  ])
  return Prisma.sql`select ${key} as key, s.day, s.label, sum(s.count) as count, sum(s.sum) as sum, sum(s.sum_of_squares) as squares
    from daily_rollup s where ${where} group by 1, 2, 3`
}

export function stanceFacts(filter: Filter, by: Grouping): Prisma.Sql {
  const key = { country: Prisma.sql`s.country`, outlet: Prisma.sql`coalesce(q.outlet, 'unknown')`, speaker: Prisma.sql`coalesce(k.speaker_id::text, 'unknown')` }[by]
  const speakers = by === 'speaker' ? Prisma.sql`left join quotation_speaker k on k.quotation_id = q.id` : Prisma.empty
  // of a joint source only the speakers asked for have a series
  const only = by === 'speaker' && (filter.speaker?.length ?? 0) > 0 ? Prisma.sql`${key} = any(${[...(filter.speaker ?? [])]}::text[])` : Prisma.sql`true`
  return Prisma.sql`select ${key} as key, q.day, s.label, count(*) as count, coalesce(sum(s.score::numeric), 0) as sum, coalesce(sum(s.score::numeric * s.score::numeric), 0) as squares
    from stance s join quotation q on q.id = s.quotation_id ${speakers}
    where q.day is not null and ${only} and ${stanceWhere(filter)} group by 1, 2, 3`
}
