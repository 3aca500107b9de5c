/** Counts of stances as the pages show them. */
export interface ExportedCounts {
  readonly mean: number | null
  readonly low: number | null
  readonly high: number | null
  readonly rawMean: number | null
  readonly count: number
  readonly oppose: number
  readonly neutral: number
  readonly support: number
  readonly abstained: number
  readonly quotations: number
}

const NAMES = ['mean', 'low', 'high', 'rawMean', 'count', 'oppose', 'neutral', 'support', 'abstained', 'quotations'] as const

/** Mean over the `count` stances with a score, corrected for the labelling error, its interval, the plain mean, and how the stances divide. */
export const countColumns = NAMES.map((name) => ({ name, cell: (counts: ExportedCounts) => counts[name] }))
