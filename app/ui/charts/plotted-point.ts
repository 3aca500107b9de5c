import type { AnswerLabel } from '../../../lib/document'

/** A point of a trend, ready to be drawn: its words are already in the language of the interface. */
export interface PlottedPoint {
  /** Place of its period among all periods of the charts, from 0. */
  readonly at: number
  /** null: nothing scored, all abstained. */
  readonly mean: number | null
  readonly band: readonly [number, number] | null
  /** Fewer than five stances: drawn hollow. */
  readonly few: boolean
  readonly title: string
  readonly lines: readonly string[]
  /** The quotations behind it. */
  readonly href: string
  /** The stances by label, each with the quotations that give it; made when asked for, since only bars show them. */
  readonly parts: () => readonly PlottedPart[]
}

export interface PlottedPart {
  readonly label: AnswerLabel
  readonly count: number
  /** "Nov 2022: 3 oppose" */
  readonly title: string
  readonly href: string
}

/** A series, ready to be drawn. */
export interface PlottedSeries {
  readonly key: string
  readonly name: string
  readonly points: readonly PlottedPoint[]
  /** The period before, each point at the place of the one it is compared with. */
  readonly before: readonly PlottedPoint[]
}
