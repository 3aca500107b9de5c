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
  const reports = and(quotationConditions({ ...filter, counting: 'reports' }))
  const [rows, quotations, undated] = await Promise.all([
    database().$queryRaw<Row[]>`
      with facts as (select s.country, s.language, s.label, ${stanceFact} from ${stanceRows(filter)}
        where ${stanceWhere(filter)} group by 1, 2, 3),
      stances as (select ${labelSums}, count(distinct country)::int as countries from facts),
      articles as (select q.article_id, min(q.day) as day, min(q.outlet) as outlet from quotation q where ${reports} group by 1),
      whole as (select count(*)::int as articles, count(distinct outlet)::int as outlets, min(day)::text as "from", max(day)::text as "to" from articles)
      select stances.*, whole.*, (select count(*)::int from speaker p
        where exists (select from quotation_speaker k join quotation q on q.id = k.quotation_id where k.speaker_id = p.id and ${reports})) as speakers
      from stances, whole`,
    countQuotations(filter),
    countQuotations(undatedOf(filter)),
  ])
  const [row] = rows
  if (row === undefined) throw new Error('A summary has one row')
  const { speakers, articles, outlets, countries, from, to } = row
  return { ...stanceCounts({ ...row, quotations }), speakers, articles, outlets, countries, undated, from, to }
}
