import type { StanceLabel } from './stance'

/** How the labels of one language were found to be given, on annotated articles whose answers were learned from other articles. */
export interface Labelling {
  /** Numbers of stances: by their true label, then by the label they were given. Abstained ones are not counted. */
  readonly counts: Readonly<Record<StanceLabel, Readonly<Record<StanceLabel, number>>>>
  /** Mean and standard deviation of the scores under each given label. */
  readonly scores: Readonly<Record<StanceLabel, { readonly mean: number; readonly deviation: number }>>
}
