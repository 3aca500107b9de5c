import { expandCountries, type Filter, type StanceFilter } from '../document'
import { Prisma } from './prisma/client'
import { wordsCondition } from './words-sql'

type Condition = Prisma.Sql

/** What selects stances, on `s`: they hold for one and the same stance. */
export function stanceConditions(filter: StanceFilter): readonly Condition[] {
  return [...judgedConditions(filter), ...(filter.self === 'exclude' ? [notOwnCountry] : [])]
}

/** Everything that selects quotations, on `q`, a stance that matches among them. Older versions of an article never match. */
export function quotationConditions(filter: Filter): readonly Condition[] {
  return [...ownConditions(filter), ...withStance(filter)]
}

/** Stances with their quotations, on `s` joined to `q`. */
export function stanceWhere(filter: Filter): Condition {
  return and([...stanceConditions(filter), ...ownConditions(filter)])
}

export function and(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join([...conditions], ' and ')
}

/** `from`, `to` and `dated`, on the given column of local days. */
export function dayConditions(filter: Filter, day: Prisma.Sql): readonly Condition[] {
  return [
    ...stated(filter.from, (from) => Prisma.sql`${day} >= ${from}::text::date`),
    ...stated(filter.to, (to) => Prisma.sql`${day} <= ${to}::text::date`),
    ...stated(filter.dated, (dated) => (dated === 'yes' ? Prisma.sql`${day} is not null` : Prisma.sql`${day} is null`)),
  ]
}

/**
 * Which speakers have a series or a row of their own, on a speaker's id and country: of a joint source only those asked for.
 * Whoever selects quotations needs `quotationConditions` besides.
 */
export function speakerConditions(filter: Filter, id: Prisma.Sql, country: Prisma.Sql): readonly Condition[] {
  return [
    ...given(filter.speaker, (ids) => Prisma.sql`coalesce(${id}::text, 'unknown') = any(${ids}::text[])`),
    ...given(filter.speakerCountry, (values) => Prisma.sql`coalesce(${country}, 'unknown') = any(${[...expandCountries(values)]}::text[])`),
  ]
}

/** Conditions that need the stance alone, not who speaks. */
function judgedConditions({ country, label, via, min, max, confidenceMin }: StanceFilter): readonly Condition[] {
  return [
    ...given(country, (values) => Prisma.sql`s.country = any(${[...expandCountries(values)]}::text[])`),
    ...given(label, (labels) => Prisma.sql`s.label = any(${labels}::text[])`),
    ...given(via, (ways) => Prisma.sql`s.via && ${ways}::text[]`),
    ...stated(min, (least) => Prisma.sql`s.score >= ${least}::float8`),
    ...stated(max, (most) => Prisma.sql`s.score <= ${most}::float8`),
    ...stated(confidenceMin, (least) => Prisma.sql`s.confidence >= ${least}::float8`),
  ]
}

const notOwnCountry = Prisma.sql`not exists (
  select from quotation_speaker k join speaker p on p.id = k.speaker_id where k.quotation_id = s.quotation_id and p.country = s.country)`

/** Leaving out the own country alone leaves out what names no other; quotations that name no country at all stay. */
function withStance(filter: Filter): readonly Condition[] {
  const conditions = stanceConditions(filter)
  if (conditions.length === 0) return []
  const matching = Prisma.sql`exists (select from stance s where s.quotation_id = q.id and ${and(conditions)})`
  if (judgedConditions(filter).length > 0) return [matching]
  return [Prisma.sql`(${matching} or not exists (select from stance s where s.quotation_id = q.id))`]
}

function ownConditions(filter: Filter): readonly Condition[] {
  return [
    Prisma.sql`q.current`,
    ...given(filter.speaker, speakerCondition),
    ...given(filter.speakerCountry, speakerCountryCondition),
    ...given(filter.outlet, (outlets) => Prisma.sql`coalesce(q.outlet, 'unknown') = any(${outlets}::text[])`),
    ...given(filter.language, (languages) => Prisma.sql`q.language = any(${languages}::text[])`),
    ...given(filter.kind, (kinds) => Prisma.sql`q.kind = any(${kinds}::text[])`),
    ...stated(filter.q, wordsCondition),
    ...dayConditions(filter, Prisma.sql`q.day`),
    ...stated(filter.upload, (upload) => Prisma.sql`q.upload_id = ${upload}::text::bigint`),
  ]
}

function speakerCondition(speakers: readonly string[]): Condition {
  return anySpeaker(speakers, (ids) => Prisma.sql`exists (
    select from quotation_speaker k where k.quotation_id = q.id and k.speaker_id = any(${ids}::text[]::bigint[]))`, Prisma.empty)
}

function speakerCountryCondition(values: readonly string[]): Condition {
  return anySpeaker(expandCountries(values), (countries) => Prisma.sql`exists (
    select from quotation_speaker k join speaker p on p.id = k.speaker_id where k.quotation_id = q.id and p.country = any(${countries}::text[]))`,
  Prisma.sql` or exists (select from quotation_speaker k join speaker p on p.id = k.speaker_id where k.quotation_id = q.id and p.country is null)`)
}

/** "unknown" is a quotation without speakers, or what `unknown` says besides. */
function anySpeaker(values: readonly string[], condition: (known: string[]) => Condition, unknown: Prisma.Sql): Condition {
  const alternatives = [
    ...given(values.filter((value) => value !== 'unknown'), condition),
    ...(values.includes('unknown') ? [Prisma.sql`not exists (select from quotation_speaker k where k.quotation_id = q.id)${unknown}`] : []),
  ]
  return Prisma.sql`(${Prisma.join(alternatives, ' or ')})`
}

/** A list that is absent or empty does not restrict. */
function given(values: readonly string[] | undefined, condition: (values: string[]) => Condition): readonly Condition[] {
  return values === undefined || values.length === 0 ? [] : [condition([...values])]
}

function stated<Value>(value: Value | undefined, condition: (value: Value) => Condition): readonly Condition[] {
  return value === undefined ? [] : [condition(value)]
}
