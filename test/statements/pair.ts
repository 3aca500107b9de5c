/** Two wordings of one speaker, and whether a reader takes them for the same saying. */
export interface Pair {
  readonly why: string
  readonly same: boolean
  readonly a: string
  readonly b: string
  /** Days between the two; the same day by default. */
  readonly days?: number
}
