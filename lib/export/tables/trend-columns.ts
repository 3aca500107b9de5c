import { periodOf, pointsBefore, type Period, type Trend, type TrendPoint, type TrendSeries } from '../../charts'
import type { Columns } from '../table'

/** A point with the series it belongs to. */
export interface ExportedPoint {
  readonly series: Pick<TrendSeries, 'key' | 'name'>
  readonly point: TrendPoint
  /** The point in its place in the period before. */
  readonly before?: TrendPoint | undefined
}

const NAMES = ['from', 'to', 'mean', 'low', 'high', 'rawMean', 'count', 'oppose', 'neutral', 'support', 'abstained', 'quotations'] as const

/** A row a point of a trend: series, period, mean with its interval, and what stands behind it; the same of the period before where that is compared. */
export function trendColumns({ previous }: Pick<Trend, 'previous'>): Columns<ExportedPoint> {
  return [
    { name: 'key', cell: ({ series }) => series.key },
    { name: 'name', cell: ({ series }) => series.name },
    ...NAMES.map((name) => ({ name, cell: ({ point }: ExportedPoint) => point[name] })),
    ...(previous === undefined ? [] : NAMES.map((name) => ({ name: `${name}Before`, cell: ({ before }: ExportedPoint) => before?.[name] ?? null }))),
  ]
}

/** The points of a trend in the order of its table. `asked`: the days that were asked for. */
export function trendRows(trend: Trend, asked: Partial<Period>): readonly ExportedPoint[] {
  const beside = pointsBefore(trend, asked)
  return trend.series.flatMap((series) => {
    const before = beside(series)
    return series.points.map((point) => ({ series, point, before: before.get(periodOf(point.from, trend.unit).from) }))
  })
}
