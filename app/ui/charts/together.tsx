import { useTranslations } from 'next-intl'
import { LookCloser } from '../closer/look-closer'
import type { Question } from '../closer/question'
import { EventMarks } from '../events/event-marks'
import type { DrawnTrend } from './drawn-trend'
import { Lines } from './lines'
import { Mark } from './mark'
import { SeriesCard } from './series-card'

const HEIGHT = 280

interface Props {
  readonly trend: DrawnTrend
  /** The first and the last period as they are called. */
  readonly ends: readonly [first: string, last: string]
  readonly question: Question
}

/** Two to five series in one chart, each with its numbers below. */
export function Together({ trend, ends, question }: Props) {
  const t = useTranslations('trend')
  return (
    <>
      <div className="plot together">
        <Lines series={trend.series.map(({ key, name, points, before }) => ({ key, name, points, before }))} periods={trend.periods} height={HEIGHT} />
        <span className="end-word top">{t('for')}</span>
        <span className="end-word bottom">{t('against')}</span>
        <EventMarks events={question.events} timeline={trend.timeline} room={0.04} />
      </div>
      <div className="axis">
        <span>{ends[0]}</span>
        <LookCloser question={question} />
        <span>{ends[1]}</span>
      </div>
      <div className="lines-key" data-count={trend.series.length}>
        {trend.series.map((series, line) => (
          <SeriesCard
            key={series.key}
            series={series}
            counting={trend.counting}
            mark={
              <svg className="line-mark point" data-line={line} width="22" height="12" aria-hidden="true">
                <line x1="0" x2="22" y1="6" y2="6" />
                <Mark x={11} y={6} line={line} hollow={false} />
              </svg>
            }
          />
        ))}
      </div>
    </>
  )
}
