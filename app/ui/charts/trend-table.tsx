import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { Link } from '../link'
import { Score } from '../stance/score'
import { periodName } from './plotted-points'
import type { Trend, TrendPoint, TrendSeries } from '../../../lib/charts'

interface Props {
  readonly trend: Trend
  readonly nameOf: (series: TrendSeries) => string
  readonly pointHref: (series: TrendSeries, point: TrendPoint) => string
}

/** The charts as numbers, for who cannot see them and who wants to read them exactly. */
export function TrendTable({ trend, nameOf, pointHref }: Props) {
  const t = useTranslations('trend')
  const locale = useLocale()
  const format = useFormatter()
  return (
    <details className="as-table">
      <summary>{t('asTable')}</summary>
      <div className="scroll">
        <table className="list">
          <thead>
            <tr>
              <th>{t('series')}</th>
              <th>{t('period')}</th>
              <th className="num">{t('mean')}</th>
              <th className="num">{t('opposeColumn')}</th>
              <th className="num">{t('neutralColumn')}</th>
              <th className="num">{t('supportColumn')}</th>
              <th className="num">{t('abstainedColumn')}</th>
              <th className="num">{t('quotations')}</th>
            </tr>
          </thead>
          <tbody>
            {trend.series.flatMap((series) =>
              series.points.map((point) => (
                <tr key={`${series.key} ${point.from}`}>
                  <td>{nameOf(series)}</td>
                  <td>{periodName(point, trend.unit, locale)}</td>
                  <td className="num">
                    <Score value={point.mean} />
                  </td>
                  <td className="num">{format.number(point.oppose)}</td>
                  <td className="num">{format.number(point.neutral)}</td>
                  <td className="num">{format.number(point.support)}</td>
                  <td className="num">{format.number(point.abstained)}</td>
                  <td className="num">
                    <Link className="plain" href={pointHref(series, point)}>
                      {format.number(point.quotations)}
                    </Link>
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </details>
  )
}
