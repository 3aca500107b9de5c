import type { DrawnSeries } from '../charts/drawn-trend'

/** A series that is drawn, and which of the looks it has. */
export interface CloserLine {
  readonly look: number
  readonly series: DrawnSeries
}
