import type { Filter } from '../document'
import { database } from './client'
import { countQuotations, undatedOf } from './count-quotations'
import { and, quotationConditions, stanceRows, stanceWhere } from './filter-sql'
import type { Summary } from './rows'
import { labelSums, stanceCounts, stanceFact, type StanceSums } from './stance-counts'

type Row = Omit<StanceSums, 'quotations'> & Pick<Summary, 'speakers' | 'articles' | 'outlets' | 'countries' | 'from' | 'to'>

/**
 * What the filter selects as a whole. `undated` counts what it would select if it had a date. Articles, outlets, speakers and days are
 * those of every report that matches, whether it stands for its statement or not.
 */
export async function summarize(filter: Filter): Promise<Summary> {
  const [rows, quotations, undated] = await Promise.all([
    database().$queryRaw<Row[]>`
      with matching as materialized (select q.id, q.article_id, q.outlet, q.day from quotation q where ${and(quotationConditions({ ...filter, counting: 'reports' }))}),
      facts as (select s.country, s.language, s.label, ${stanceFact} from ${stanceRows(filter)}
        where ${stanceWhere(filter)} group by 1, 2, 3),
      stances as (select ${labelSums}, count(distinct country)::int as countries from facts),
      articles as materialized (select article_id, outlet, day from matching group by 1, 2, 3),
      whole as (select count(*)::int as articles, min(day)::text as "from", max(day)::text as "to" from articles)
      select stances.*, whole.*, (select count(*)::int from (select distinct outlet from articles where outlet is not null) o) as outlets,
        (select count(*)::int from (select distinct k.speaker_id from quotation_speaker k join matching m on m.id = k.quotation_id) k) as speakers
      from stances, whole`,
    countQuotations(filter),
    countQuotations(undatedOf(filter)),
  ])
  const [row] = rows
  if (row === undefined) throw new Error('A summary has one row')
  const { speakers, articles, outlets, countries, from, to } = row
  return { ...stanceCounts({ ...row, quotations }), speakers, articles, outlets, countries, undated, from, to }
}
