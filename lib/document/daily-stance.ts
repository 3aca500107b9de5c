/** One day of one series, the unit that trends are summed from. `day` is a local date. */
export interface DailyStance {
  readonly key: string
  readonly name: string
  readonly day: string
  readonly oppose: number
  readonly neutral: number
  readonly support: number
  readonly abstained: number
  /** Sum of the scores, and of their squares. */
  readonly sum: number
  readonly sumOfSquares: number
  /** Distinct quotations; quotations of different days are different, so these add up. */
  readonly quotations: number
}

/** What the store answers for a trend: the largest series, and what they leave out. */
export interface DailyStances {
  readonly days: readonly DailyStance[]
  /** Number of smaller series left out. */
  readonly omitted: number
  /** Quotations that match but have no date: in no day. */
  readonly undated: number
}
