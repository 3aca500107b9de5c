import type { PlottedPoint } from './plotted-point'

/** A point, or a gap: an empty period between two points, over which no line and no band may run. */
export type PlottedRow = Pick<PlottedPoint, 'at' | 'mean' | 'band'>

/** Puts a gap between points that are not neighbours, so that nothing is drawn where nothing was said. */
export function withGaps(points: readonly PlottedPoint[]): readonly PlottedRow[] {
  return points.flatMap((point, i) => {
    const next = points[i + 1]
    return next === undefined || next.isNeighbour ? [point] : [point, { at: (point.at + next.at) / 2, mean: null, band: null }]
  })
}
