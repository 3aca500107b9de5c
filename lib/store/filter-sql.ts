import type { Filter } from '../document'
import { Prisma } from './prisma/client'

type Condition = Prisma.Sql

/** What selects stances, on `s`: they hold for one and the same stance. */
export function stanceConditions(filter: Filter): readonly Condition[] {
  return [
    ...given(filter.country, (countries) => Prisma.sql`s.country = any(${countries}::text[])`),
    ...given(filter.label, (labels) => Prisma.sql`s.label = any(${labels}::text[])`),
  ]
}

/** Everything that selects quotations, on `q`, a stance that matches among them. Older versions of an article never match. */
export function quotationConditions(filter: Filter): readonly Condition[] {
  const stance = stanceConditions(filter)
  const withStance = Prisma.sql`exists (select from stance s where s.quotation_id = q.id and ${and(stance)})`
  return [...ownConditions(filter), ...(stance.length === 0 ? [] : [withStance])]
}

/** Stances with their quotations, on `s` joined to `q`. */
export function stanceWhere(filter: Filter): Condition {
  return and([...stanceConditions(filter), ...ownConditions(filter)])
}

export function and(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join([...conditions], ' and ')
}

function ownConditions(filter: Filter): readonly Condition[] {
  return [
    Prisma.sql`q.current`,
    ...given(filter.speaker, speakerCondition),
    ...given(filter.outlet, (outlets) => Prisma.sql`coalesce(q.outlet, 'unknown') = any(${outlets}::text[])`),
    ...given(filter.language, (languages) => Prisma.sql`q.language = any(${languages}::text[])`),
    ...given(filter.kind, (kinds) => Prisma.sql`q.kind = any(${kinds}::text[])`),
    ...dayConditions(filter, Prisma.sql`q.day`),
    ...(filter.upload === undefined ? [] : [Prisma.sql`q.upload_id = ${filter.upload}::text::bigint`]),
  ]
}

/** `from`, `to` and `dated`, on the given column of local days. */
export function dayConditions(filter: Filter, day: Prisma.Sql): readonly Condition[] {
  return [
    ...(filter.from === undefined ? [] : [Prisma.sql`${day} >= ${filter.from}::text::date`]),
    ...(filter.to === undefined ? [] : [Prisma.sql`${day} <= ${filter.to}::text::date`]),
    ...(filter.dated === undefined ? [] : [filter.dated === 'yes' ? Prisma.sql`${day} is not null` : Prisma.sql`${day} is null`]),
  ]
}

function speakerCondition(speakers: readonly string[]): Condition {
  const known = speakers.filter((id) => id !== 'unknown')
  const alternatives = [
    ...given(known, (ids) => Prisma.sql`exists (select from quotation_speaker k where k.quotation_id = q.id and k.speaker_id = any(${ids}::text[]::bigint[]))`),
    ...(speakers.includes('unknown') ? [Prisma.sql`not exists (select from quotation_speaker k where k.quotation_id = q.id)`] : []),
  ]
  return Prisma.sql`(${Prisma.join(alternatives, ' or ')})`
}

/** A list that is absent or empty does not restrict. */
function given(values: readonly string[] | undefined, condition: (values: string[]) => Condition): readonly Condition[] {
  return values === undefined || values.length === 0 ? [] : [condition([...values])]
}
