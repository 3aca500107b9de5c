import { useLocale, useTranslations } from 'next-intl'
import { Link } from '../link'
import { Score } from '../stance/score'
import { periodName, plottedPoints, type PointWords } from './plotted-points'
import { Plot } from './plot'
import { seriesTotal } from './series-total'
import type { Trend, TrendPoint, TrendSeries } from '../../../lib/charts'
import { TrendTable } from './trend-table'

interface Props {
  readonly trend: Trend
  /** Name of a series in the language of the interface. */
  readonly nameOf: (series: TrendSeries) => string
  /** The page of a series. */
  readonly seriesHref: (series: TrendSeries) => string
  /** The quotations behind a point. */
  readonly pointHref: (series: TrendSeries, point: TrendPoint) => string
}

/** Small multiples with one scale: a tangle of lines in one chart would be unreadable. */
export function Multiples({ trend, nameOf, seriesHref, pointHref }: Props) {
  const t = useTranslations('trend')
  const locale = useLocale()
  const points = trend.series.flatMap((series) => series.points)
  const first = points.reduce((least, point) => (point.from < least.from ? point : least), points[0] ?? { from: '', to: '' })
  const last = points.reduce((most, point) => (point.to > most.to ? point : most), points[0] ?? { from: '', to: '' })
  const words: PointWords = {
    mean: (values) => t('meanBetween', values),
    meanAlone: (values) => t('meanAlone', values),
    counts: ({ count, quotations, oppose, neutral, support, abstained }) => t('counts', { count, quotations, oppose, neutral, support, abstained }),
  }
  if (trend.series.length === 0) return null
  return (
    <>
      <div className="multiples" data-count={trend.series.length}>
        {trend.series.map((series) => {
          const total = seriesTotal(series.points)
          return (
            <section key={series.key} className="multiple" data-key={series.key} aria-label={nameOf(series)}>
              <header>
                <h3>
                  <Link href={seriesHref(series)}>{nameOf(series)}</Link>
                </h3>
                <Score value={total.mean} />
              </header>
              <div className="plot">
                <Plot points={plottedPoints(series.points, trend.unit, locale, words, (point) => pointHref(series, point))} span={[Date.parse(first.from), Date.parse(last.to)]} height={trend.series.length === 1 ? 220 : 132} />
                <span className="end-word top">{t('for')}</span>
                <span className="end-word bottom">{t('against')}</span>
              </div>
              <p className="axis">
                <span>{periodName(first, trend.unit, locale)}</span>
                <span>{periodName(last, trend.unit, locale)}</span>
              </p>
              <p className="counted">
                <span>{t('stances', { count: total.count })}</span>
                {total.abstained === 0 ? null : <span>{t('abstained', { count: total.abstained })}</span>}
              </p>
            </section>
          )
        })}
      </div>
      <TrendTable trend={trend} nameOf={nameOf} pointHref={pointHref} />
    </>
  )
}
