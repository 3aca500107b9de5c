import { useTranslations } from 'next-intl'
import { LookCloser } from '../closer/look-closer'
import type { Question } from '../closer/question'
import { EventLayer } from '../events/event-layer'
import { Bars } from './bars'
import type { DrawnTrend } from './drawn-trend'
import { Plot } from './plot'
import { SeriesCard } from './series-card'
import type { TrendChoices } from './trend-choices'

interface Props {
  readonly trend: DrawnTrend
  readonly view: TrendChoices['view']
  readonly question: Question
}

/** Small multiples with one scale: a tangle of lines in one chart would be unreadable. */
export function Multiples({ trend, view, question }: Props) {
  const t = useTranslations('trend')
  if (trend.series.length === 0) return null
  const height = trend.series.length === 1 ? 220 : 132
  return (
    <div className="multiples" data-count={trend.series.length}>
      {trend.series.map((series) => (
        <SeriesCard key={series.key} series={series} counting={trend.counting}>
          <div className="plot">
            {view === 'mean' ? (
              <>
                <Plot series={{ points: series.points, before: series.before }} periods={trend.periods} height={height} />
                <span className="end-word top">{t('for')}</span>
                <span className="end-word bottom">{t('against')}</span>
              </>
            ) : (
              <>
                <Bars points={series.points} before={series.before} periods={trend.periods} most={trend.most} height={height} />
                <span className="end-word top">{t('upTo', { count: trend.most })}</span>
              </>
            )}
            <EventLayer timeline={trend.timeline} room={trend.series.length === 1 ? 0.04 : 0.1} />
          </div>
          <div className="axis">
            <span>{trend.ends[0]}</span>
            <LookCloser question={question} of={{ key: series.key, name: series.name }} />
            <span>{trend.ends[1]}</span>
          </div>
        </SeriesCard>
      ))}
    </div>
  )
}
