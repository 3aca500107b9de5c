import type { Filter, MatrixRows } from '../document'
import { and, speakerConditions, stanceRows, stanceWhere } from './filter-sql'
import { Prisma } from './prisma/client'
import { labelSums, stanceFact } from './stance-counts'

/**
 * Stances summed by who speaks and by country: row, column, the columns of `labelSums`, sum and squares of the scores,
 * quotations. A joint quotation counts for each of its speakers, and once for a country that several of them speak for. Quotations whose speaker is not resolved are in no row.
 */
export function cellFacts(filter: Filter, rows: MatrixRows): Prisma.Sql {
  return Prisma.sql`select row, "column", ${cellSums} from (${labelFacts(filter, rows)}) facts group by 1, 2`
}

/** What `cellFacts` are summed from: row, column, language, label, count, sum and squares of the scores. */
export function labelFacts(filter: Filter, rows: MatrixRows): Prisma.Sql {
  return Prisma.sql`select s.row, s.country as column, s.language, s.label, ${stanceFact} from (${spokenStances(filter, rows)}) s group by 1, 2, 3, 4`
}

/** The sums of a cell over its `labelFacts`. */
export const cellSums = Prisma.sql`${labelSums}, sum(sum)::float8 as sum, sum(squares)::float8 as squares, sum(count)::int as quotations`

/** One line a row, quotation and country: row, id, language, country, label, score, confidence. */
export function spokenStances(filter: Filter, rows: MatrixRows): Prisma.Sql {
  const columns = Prisma.sql`s.quotation_id as id, s.language, s.country, s.label, s.score, s.confidence from ${stanceRows(filter)}
    join quotation_speaker k on k.quotation_id = s.quotation_id join speaker p on p.id = k.speaker_id`
  const [id, country] = [Prisma.sql`k.speaker_id`, Prisma.sql`p.country`]
  if (rows === 'speaker') return Prisma.sql`select k.speaker_id::text as row, ${columns} where ${and([...speakerConditions(filter, id, country), stanceWhere(filter)])}`
  // whom a speaker asked for spoke with has a row too: their quotations are among those that the row opens
  const only = speakerConditions({ speakerCountry: filter.speakerCountry }, id, country)
  return Prisma.sql`select distinct p.country as row, ${columns} where ${and([Prisma.sql`p.country is not null`, ...only, stanceWhere(filter)])}`
}
