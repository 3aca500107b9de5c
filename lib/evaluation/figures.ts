import type { Graded } from './calibration'
import type { Mistake } from './mistake'

/** Figures by name: counts as they are, shares in [0, 1]; undefined where there is nothing to measure. */
export type Figures = Readonly<Record<string, number | undefined>>

/** What one set of annotated texts gave. */
export interface Scored {
  readonly figures: Figures
  readonly graded: readonly Graded[]
  readonly mistakes: readonly Mistake[]
}

/** Names of figures that are counts; the others are shares. */
export const COUNT_FIGURES: ReadonlySet<string> = new Set([
  'articles', 'quotes', 'countryPairs', 'items', 'answered', 'unanswered', 'speakersScored', 'stances', 'ledgerViolations',
])
