import type { Filter, MatrixRows } from '../document'
import { and, stanceWhere } from './filter-sql'
import { Prisma } from './prisma/client'
import { stanceSums } from './stance-counts'

/**
 * Stances summed by who speaks and by country: row, column, the sums of `stanceSums`, quotations. A joint quotation counts for each
 * of its speakers, and once for a country that several of them speak for. Quotations whose speaker is not resolved are in no row.
 */
export function cellFacts(filter: Filter, rows: MatrixRows): Prisma.Sql {
  return Prisma.sql`select s.row, s.country as column, ${stanceSums}, count(*)::int as quotations from (${spokenStances(filter, rows)}) s group by 1, 2`
}

/** One line a row, quotation and country: row, id, country, label, score, confidence. */
export function spokenStances(filter: Filter, rows: MatrixRows): Prisma.Sql {
  const where = and([stanceWhere(filter), onlyAskedFor(filter, rows)])
  return rows === 'speaker'
    ? Prisma.sql`select k.speaker_id::text as row, q.id, s.country, s.label, s.score, s.confidence
        from stance s join quotation q on q.id = s.quotation_id join quotation_speaker k on k.quotation_id = q.id where ${where}`
    : Prisma.sql`select distinct p.country as row, q.id, s.country, s.label, s.score, s.confidence
        from stance s join quotation q on q.id = s.quotation_id join quotation_speaker k on k.quotation_id = q.id join speaker p on p.id = k.speaker_id
        where p.country is not null and ${where}`
}

/** Of a joint source only the speakers asked for have a row. */
function onlyAskedFor(filter: Filter, rows: MatrixRows): Prisma.Sql {
  if (rows !== 'speaker' || filter.speaker === undefined || filter.speaker.length === 0) return Prisma.sql`true`
  return Prisma.sql`k.speaker_id = any(${filter.speaker.filter((id) => id !== 'unknown')}::text[]::bigint[])`
}
