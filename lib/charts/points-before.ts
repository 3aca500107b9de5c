import { periodOf, periodsBetween, type Period } from './periods'
import type { Trend, TrendPoint, TrendSeries } from './trend'

/**
 * Of a series, the point that stands beside each period in the period before, by the first day of the whole period: the first month beside the
 * first, the second beside the second. Periods that the period before has more of are left out; nothing where nothing is compared.
 */
export function pointsBefore({ previous, unit }: Trend, { from, to }: Partial<Period>): (series: TrendSeries) => ReadonlyMap<string, TrendPoint> {
  if (previous === undefined || from === undefined || to === undefined) return () => new Map()
  const now = periodsBetween({ from, to }, unit)
  const beside = new Map(periodsBetween(previous, unit).map((then, place) => [then.from, now[place]]))
  return (series) => new Map((series.previous?.points ?? []).flatMap((point) => {
    const period = beside.get(periodOf(point.from, unit).from)
    return period === undefined ? [] : [[period.from, point] as const]
  }))
}
