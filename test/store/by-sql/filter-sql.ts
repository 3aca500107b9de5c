import { expandCountries, type Filter } from '../../../lib/document'
import { and, type Condition } from '../../../lib/store/conditions'
import { given } from './given'
import { Prisma } from '../../../lib/store/prisma/client'
import { dayConditions, reportConditions } from './report-sql'
import { stanceConditions } from './stance-sql'
import { shownSpeakers } from './shown-speakers'
import { standingStance, withStance, type Each } from './statement-sql'


/** Everything that selects quotations, on `q`, a stance that matches among them, a statement once (in `each` of them) or every report. Older versions of an article never match. */
export function quotationConditions(filter: Filter, each?: Each): readonly Condition[] {
  return [...ownConditions(filter, QUOTATION), ...withStance(filter, each)]
}

/** What gives stances `s` that match: they repeat what filters ask of their quotation; only words are looked up there, on `q`. */
export function stanceRows(filter: Filter): Prisma.Sql {
  return filter.q === undefined ? Prisma.sql`stance s` : Prisma.sql`stance s join quotation q on q.id = s.quotation_id`
}

/** Which of `stanceRows` match. */
export function stanceWhere(filter: Filter, each?: Each): Condition {
  return and([...stanceConditions(filter), ...standingStance(filter, { each }), ...ownConditions(filter, STANCE)])
}

/**
 * Which speakers have a series or a row of their own, on a speaker's id and country: of a joint source only those asked for.
 * Whoever selects quotations needs `quotationConditions` besides.
 */
export function speakerConditions(filter: Filter, id: Prisma.Sql, country: Prisma.Sql): readonly Condition[] {
  return [
    ...given(filter.speaker, (ids) => Prisma.sql`(${id} in ${shownSpeakers(ids)}${ids.includes('unknown') ? Prisma.sql` or ${id} is null` : Prisma.empty})`),
    ...given(filter.speakerCountry, (values) => Prisma.sql`coalesce(${country}, 'unknown') = any(${[...expandCountries(values)]}::text[])`),
  ]
}

/** Where the columns of a quotation stand. */
interface Place {
  readonly row: Prisma.Sql
  readonly id: Prisma.Sql
}
const QUOTATION: Place = { row: Prisma.sql`q`, id: Prisma.sql`q.id` }
const STANCE: Place = { row: Prisma.sql`s`, id: Prisma.sql`s.quotation_id` }

function ownConditions(filter: Filter, { row, id }: Place): readonly Condition[] {
  return [
    Prisma.sql`${row}.current`,
    ...given(filter.speaker, (speakers) => speakerCondition(speakers, id)),
    ...given(filter.speakerCountry, (countries) => speakerCountryCondition(countries, id)),
    ...given(filter.language, (languages) => Prisma.sql`${row}.language = any(${languages}::text[])`),
    ...reportConditions(filter, Prisma.sql`q`, row),
    ...dayConditions(filter, Prisma.sql`${row}.day`),
  ]
}

function speakerCondition(speakers: readonly string[], quotation: Prisma.Sql): Condition {
  return anySpeaker(speakers, quotation, (ids) => Prisma.sql`exists (
    select from quotation_speaker k where k.quotation_id = ${quotation} and k.speaker_id in ${shownSpeakers(ids)})`, Prisma.empty)
}

function speakerCountryCondition(values: readonly string[], quotation: Prisma.Sql): Condition {
  return anySpeaker(expandCountries(values), quotation, (countries) => Prisma.sql`exists (
    select from quotation_speaker k join speaker p on p.id = k.speaker_id where k.quotation_id = ${quotation} and p.country = any(${countries}::text[]))`,
  Prisma.sql` or exists (select from quotation_speaker k join speaker p on p.id = k.speaker_id where k.quotation_id = ${quotation} and p.country is null)`)
}

/** "unknown" is a quotation without speakers, or what `unknown` says besides. */
function anySpeaker(values: readonly string[], quotation: Prisma.Sql, condition: (known: string[]) => Condition, unknown: Prisma.Sql): Condition {
  const alternatives = [
    ...given(values.filter((value) => value !== 'unknown'), condition),
    ...(values.includes('unknown') ? [Prisma.sql`not exists (select from quotation_speaker k where k.quotation_id = ${quotation})${unknown}`] : []),
  ]
  return Prisma.sql`(${Prisma.join(alternatives, ' or ')})`
}
