import type { StanceLabel } from './stance'

/** Scored stances of one language and one given label, summed: all that a mean and its interval need to know of them. */
export interface LabelSums {
  readonly language: string
  readonly label: StanceLabel
  readonly count: number
  /** Sum of the scores, and of their squares. */
  readonly sum: number
  readonly sumOfSquares: number
}
