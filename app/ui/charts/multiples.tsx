import { useTranslations } from 'next-intl'
import { LookCloser } from '../closer/look-closer'
import type { Question } from '../closer/question'
import { EventMarks } from '../events/event-marks'
import { Bars } from './bars'
import type { DrawnTrend } from './drawn-trend'
import { Plot } from './plot'
import { SeriesCard } from './series-card'

interface Props {
  readonly trend: DrawnTrend
  /** The first and the last period as they are called. */
  readonly ends: readonly [first: string, last: string]
  readonly question: Question
}

/** Small multiples with one scale: a tangle of lines in one chart would be unreadable. */
export function Multiples({ trend, ends, question }: Props) {
  const t = useTranslations('trend')
  if (trend.series.length === 0) return null
  const height = trend.series.length === 1 ? 220 : 132
  return (
    <div className="multiples" data-count={trend.series.length}>
      {trend.series.map((series) => (
        <SeriesCard key={series.key} series={series} counting={trend.counting}>
          <div className="plot">
            {question.view === 'mean' ? (
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
            <EventMarks events={question.events} timeline={trend.timeline} room={trend.series.length === 1 ? 0.04 : 0.1} />
          </div>
          <div className="axis">
            <span>{ends[0]}</span>
            <LookCloser question={question} of={{ key: series.key, name: series.name }} />
            <span>{ends[1]}</span>
          </div>
        </SeriesCard>
      ))}
    </div>
  )
}
