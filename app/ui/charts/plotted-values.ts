import type { PlottedPoint } from './plotted-point'

/** The means of points, those that have one. */
export function meansOf(points: readonly PlottedPoint[]) {
  return points.flatMap(({ at, mean }) => (mean === null ? [] : [{ at, value: mean }]))
}

/** The intervals of points, those that have one. */
export function bandOf(points: readonly PlottedPoint[]) {
  return points.flatMap(({ at, mean, band }) => (mean === null || band === null ? [] : [{ at, low: band[0], high: band[1] }]))
}
