import type { Period } from './periods'
import type { Trend } from './trend'

/** A trend of the period before, with its bounds. */
export interface Before {
  readonly period: Period
  readonly trend: Trend
}

/** Puts beside each series what it was in the period before; a series without stances then has none. */
export function compared(trend: Trend, { period, trend: before }: Before): Trend {
  const byKey = new Map(before.series.map(({ key, points, total }) => [key, { points, total }]))
  return { ...trend, previous: period, series: trend.series.map((series) => ({ ...series, previous: byKey.get(series.key) })) }
}
