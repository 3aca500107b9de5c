import type { TrendPoint } from '../../../lib/charts'

/** All points of a series together: mean over its stances (null without any), and how many stand behind it. */
export function seriesTotal(points: readonly TrendPoint[]): { readonly mean: number | null; readonly count: number; readonly abstained: number } {
  const count = points.reduce((sum, point) => sum + point.count, 0)
  const scores = points.reduce((sum, point) => sum + (point.mean ?? 0) * point.count, 0)
  return { mean: count === 0 ? null : scores / count, count, abstained: points.reduce((sum, point) => sum + point.abstained, 0) }
}
