import type { Trend, TrendPoint, TrendSeries } from '../../charts'
import type { Columns } from '../table'

/** A point with the series it belongs to. */
export interface ExportedPoint {
  readonly series: Pick<TrendSeries, 'key' | 'name'>
  readonly point: TrendPoint
}

const NAMES = ['from', 'to', 'mean', 'low', 'high', 'rawMean', 'count', 'oppose', 'neutral', 'support', 'abstained', 'quotations'] as const

/** A row a point of a trend: series, period, mean with its interval, and what stands behind it. */
export const trendColumns: Columns<ExportedPoint> = [
  { name: 'key', cell: ({ series }) => series.key },
  { name: 'name', cell: ({ series }) => series.name },
  ...NAMES.map((name) => ({ name, cell: ({ point }: ExportedPoint) => point[name] })),
]

/** The points of a trend in the order of its table. */
export function trendRows({ series }: Pick<Trend, 'series'>): readonly ExportedPoint[] {
  return series.flatMap((each) => each.points.map((point) => ({ series: each, point })))
}
