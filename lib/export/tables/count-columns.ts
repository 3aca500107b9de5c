/** Counts of stances as the pages show them. */
export interface ExportedCounts {
  readonly mean: number | null
  readonly count: number
  readonly oppose: number
  readonly neutral: number
  readonly support: number
  readonly abstained: number
  readonly quotations: number
}

const NAMES = ['mean', 'count', 'oppose', 'neutral', 'support', 'abstained', 'quotations'] as const

/** mean over the `count` stances with a score, and how they divide. */
export const countColumns = NAMES.map((name) => ({ name, cell: (counts: ExportedCounts) => counts[name] }))
