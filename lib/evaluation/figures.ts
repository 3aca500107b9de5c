import type { Confusion } from './confusion'
import type { Mistake } from './mistake'
import type { Tally } from './tally'

/** Figures by name: counts as they are, shares in [0, 1]; undefined where there is nothing to measure. */
export type Figures = Readonly<Record<string, number | undefined>>

/** What one set of annotated texts gave: counts of each text, their sums, and how figures are made of sums. */
export interface Scored {
  readonly tallies: readonly Tally[]
  readonly total: Tally
  readonly figuresOf: (tally: Tally) => Figures
  readonly confusions: readonly Confusion[]
  readonly mistakes: readonly Mistake[]
}
