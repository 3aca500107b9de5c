import { Prisma } from './prisma/client'
import type { StanceCounts } from './rows'

/** Columns that `stanceCounts` reads, summed over stances `s`. The quotations are counted by whoever asks. */
export const stanceSums = Prisma.sql`
  count(*) filter (where s.label = 'oppose')::int as oppose,
  count(*) filter (where s.label = 'neutral')::int as neutral,
  count(*) filter (where s.label = 'support')::int as support,
  count(*) filter (where s.label = 'abstained')::int as abstained,
  coalesce(sum(s.score::numeric), 0)::float8 as sum,
  coalesce(sum(s.score::numeric * s.score::numeric), 0)::float8 as squares`

export interface StanceSums {
  readonly oppose: number
  readonly neutral: number
  readonly support: number
  readonly abstained: number
  readonly sum: number
  readonly squares: number
  readonly quotations: number
}

/** Mean and sample standard deviation of summed stances. */
export function stanceCounts({ oppose, neutral, support, abstained, sum, squares, quotations }: StanceSums): StanceCounts {
  const count = oppose + neutral + support
  const mean = count === 0 ? null : sum / count
  // rounding may leave a sum of squares a hair under the square of the mean
  const deviation = count < 2 ? null : Math.sqrt(Math.max(0, (squares - (sum * sum) / count) / (count - 1)))
  return { oppose, neutral, support, abstained, count, mean, deviation, quotations }
}
