import type { LabelSums } from '../document'
import { Prisma } from './prisma/client'
import type { StanceCounts } from './rows'

/** Columns of a group of stances `s` of one language and label, from which `labelSums` adds up: count, sum and squares of the scores. Not as decimals, which take four times as long to make. */
export const stanceFact = Prisma.sql`count(*) as count, coalesce(sum(s.score), 0) as sum, coalesce(sum(s.score * s.score), 0) as squares`

/** Columns of `StanceSums` over facts (language, label, count, sum, squares); several facts of one language and label are fine. */
export const labelSums = Prisma.sql`
  coalesce(sum(count) filter (where label = 'oppose'), 0)::int as oppose,
  coalesce(sum(count) filter (where label = 'neutral'), 0)::int as neutral,
  coalesce(sum(count) filter (where label = 'support'), 0)::int as support,
  coalesce(sum(count) filter (where label = 'abstained'), 0)::int as abstained,
  coalesce(jsonb_agg(jsonb_build_object('language', language, 'label', label, 'count', count, 'sum', sum::float8, 'sumOfSquares', squares::float8) order by language, label)
    filter (where label <> 'abstained'), '[]') as sums`

export interface StanceSums {
  readonly oppose: number
  readonly neutral: number
  readonly support: number
  readonly abstained: number
  readonly sums: readonly LabelSums[]
  /** Counted by whoever asks. */
  readonly quotations: number
}

/** What was counted, and how many of it were scored. */
export function stanceCounts({ oppose, neutral, support, abstained, sums, quotations }: StanceSums): StanceCounts {
  return { oppose, neutral, support, abstained, count: oppose + neutral + support, sums, quotations }
}
