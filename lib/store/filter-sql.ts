import { expandCountries, type Filter } from '../document'
import { and, given, type Condition } from './conditions'
import { Prisma } from './prisma/client'
import { dayConditions, reportConditions } from './report-sql'
import { stanceConditions } from './stance-sql'
import { standingStance, withStance, type Each } from './statement-sql'

export { and } from './conditions'
export { dayConditions } from './report-sql'
export { stanceConditions } from './stance-sql'

/** Everything that selects quotations, on `q`, a stance that matches among them, a statement once (in `each` of them) or every report. Older versions of an article never match. */
export function quotationConditions(filter: Filter, each?: Each): readonly Condition[] {
  return [...ownConditions(filter), ...withStance(filter, each)]
}

/** Stances with their quotations, on `s` joined to `q`. */
export function stanceWhere(filter: Filter, each?: Each): Condition {
  return and([...stanceConditions(filter), ...standingStance(filter, { each }), ...ownConditions(filter)])
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

function ownConditions(filter: Filter): readonly Condition[] {
  return [
    Prisma.sql`q.current`,
    ...given(filter.speaker, speakerCondition),
    ...given(filter.speakerCountry, speakerCountryCondition),
    ...given(filter.language, (languages) => Prisma.sql`q.language = any(${languages}::text[])`),
    ...reportConditions(filter),
    ...dayConditions(filter, Prisma.sql`q.day`),
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
