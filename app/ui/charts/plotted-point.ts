/** A point of a trend, ready to be drawn: its words are already in the language of the interface. */
export interface PlottedPoint {
  /** Middle of the period, in milliseconds. */
  readonly at: number
  /** null: nothing scored, all abstained. */
  readonly mean: number | null
  readonly band: readonly [number, number] | null
  /** The period before it has a point too: a line may join them. */
  readonly isNeighbour: boolean
  /** Fewer than five stances: drawn hollow. */
  readonly few: boolean
  readonly title: string
  readonly lines: readonly string[]
  /** The quotations behind it. */
  readonly href: string
}
