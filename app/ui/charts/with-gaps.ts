import type { PlottedPoint } from './plotted-point'

/** A point, or a gap: an empty period between two points, over which no line and no band may run. */
export interface PlottedRow extends Pick<PlottedPoint, 'at' | 'mean' | 'band'> {
  /** The mean of the period before, at the same place. */
  readonly before: number | null
}

/** Puts a gap between points that are not neighbours, so that nothing is drawn where nothing was said. */
export function withGaps(points: readonly PlottedPoint[], before: readonly PlottedPoint[] = []): readonly PlottedRow[] {
  const [now, then] = [new Map(points.map((point) => [point.at, point])), new Map(before.map((point) => [point.at, point]))]
  const places = [...now.keys(), ...then.keys()]
  if (places.length === 0) return []
  const [first, last] = [Math.min(...places), Math.max(...places)]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).map((at) => ({
    at, mean: now.get(at)?.mean ?? null, band: now.get(at)?.band ?? null, before: then.get(at)?.mean ?? null,
  }))
}
