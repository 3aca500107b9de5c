import type { Filter } from '../document'
import { database } from './client'
import { countQuotations, undatedOf } from './count-quotations'
import { and, quotationConditions, stanceConditions } from './filter-sql'
import type { Summary } from './rows'
import { labelSums, stanceCounts, stanceFact, type StanceSums } from './stance-counts'

type Row = StanceSums & Pick<Summary, 'speakers' | 'articles' | 'outlets' | 'countries' | 'from' | 'to'>

/** What the filter selects as a whole. `undated` counts what it would select if it had a date. */
export async function summarize(filter: Filter): Promise<Summary> {
  const [rows, undated] = await Promise.all([
    database().$queryRaw<Row[]>`
      with matching as materialized (select q.id, q.article_id, q.outlet, q.language, q.day from quotation q where ${and(quotationConditions(filter))}),
      facts as (select s.country, m.language, s.label, ${stanceFact} from stance s join matching m on m.id = s.quotation_id
        where ${and(stanceConditions(filter))} group by 1, 2, 3),
      stances as (select ${labelSums}, count(distinct country)::int as countries from facts),
      whole as (select count(*)::int as quotations, count(distinct article_id)::int as articles, count(distinct outlet)::int as outlets,
        min(day)::text as "from", max(day)::text as "to" from matching)
      select stances.*, whole.*,
        (select count(distinct k.speaker_id)::int from quotation_speaker k join matching m on m.id = k.quotation_id) as speakers
      from stances, whole`,
    countQuotations(undatedOf(filter)),
  ])
  const [row] = rows
  if (row === undefined) throw new Error('A summary has one row')
  const { speakers, articles, outlets, countries, from, to } = row
  return { ...stanceCounts(row), speakers, articles, outlets, countries, undated, from, to }
}
