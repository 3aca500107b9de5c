import type { Unit } from './filter'
import type { LabelSums } from './label-sums'

/** One day, or one period by its first day, of one series: what trends are summed from. `day` is a local date. */
export interface DailyStance {
  readonly key: string
  readonly name: string
  readonly day: string
  readonly oppose: number
  readonly neutral: number
  readonly support: number
  readonly abstained: number
  /** The scores summed, from which a mean is made. */
  readonly sums: readonly LabelSums[]
  /** Distinct quotations; quotations of different days are different, so these add up. */
  readonly quotations: number
}

/** What the store answers for a trend: the largest series, and what they leave out. */
export interface DailyStances {
  /** The periods that the stances are summed over. */
  readonly unit: Unit
  readonly days: readonly DailyStance[]
  /** Number of smaller series left out. */
  readonly omitted: number
  /** Quotations that match but have no date: in no day. */
  readonly undated: number
}
