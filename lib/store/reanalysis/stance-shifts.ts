import type { AnswerLabel } from '../../document'
import { database } from '../client'

/** Stances that a reanalysis takes away (`sign` -1) or brings (1): of one country, day, language and label, summed. Dated, counting articles only. */
interface StanceShift {
  readonly country: string
  readonly day: string
  readonly language: string
  readonly label: AnswerLabel
  readonly sign: -1 | 1
  readonly count: number
  readonly sum: number
  readonly sumOfSquares: number
}

/** What the latest reanalysis moves in the sums of stances, every report counted. */
export async function stanceShifts(): Promise<readonly StanceShift[]> {
  return database().$queryRaw<StanceShift[]>`
    with differing as (select d.* from reanalysis_difference d join article a on a.id = d.article_id
      where d.reanalysis_id = (select max(id) from reanalysis) and d.country is not null and a.current and a.deletion = 0),
    sides as (select country, before_day as day, before_language as language, before_label as label, before_score as score, -1 as sign from differing
      union all select country, after_day, after_language, after_label, after_score, 1 from differing)
    select country, day::text, language, label, sign, count(*)::int as count, coalesce(sum(score::numeric), 0)::float8 as sum,
      coalesce(sum(score::numeric * score::numeric), 0)::float8 as "sumOfSquares"
    from sides where label is not null and day is not null group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`
}
