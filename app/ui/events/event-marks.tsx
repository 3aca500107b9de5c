import { useLocale, useTranslations } from 'next-intl'
import type { Period } from '../../../lib/charts'
import type { MarkedEvent } from '../../../lib/document'
import { Link } from '../link'
import { eventDays } from './event-days'
import { gatherEvents } from './gather-events'
import { placeEvents } from './place-events'

interface Props {
  readonly events: readonly MarkedEvent[]
  /** The periods of the chart, each as wide as the others. */
  readonly timeline: readonly Period[]
  /** How much of the width a head needs for itself, as a share: events nearer to each other have one head together. */
  readonly room: number
}

/** So many are told about at a head; of more, how many there are. */
const TOLD = 6

/** Events over a chart: a dotted line for a day, a shaded range for several; the notes on hover and focus. Lies over the plot and takes no click but on its heads. */
export function EventMarks({ events, timeline, room }: Props) {
  const locale = useLocale()
  const t = useTranslations('events')
  const placed = placeEvents(events, timeline)
  const told = (event: MarkedEvent) => `${eventDays(event, locale)}: ${event.note}`
  return (
    <div className="event-marks">
      {placed.map(({ event, start, width }) => (
        <div key={event.id} className={width === 0 ? 'event-mark' : 'event-mark range'} style={{ left: `${start * 100}%`, width: `${width * 100}%` }} />
      ))}
      {gatherEvents(placed, room).map(({ at, events: gathered }) => (
        <div key={gathered[0]?.id} className="event-place" style={{ left: `${at * 100}%` }}>
          <Link className="event-head" href={`/events#event-${gathered[0]?.id ?? ''}`} data-count={gathered.length} aria-label={[...(gathered.length === 1 ? [] : [t('several', { count: gathered.length })]), ...gathered.map(told)].join('; ')}>
            {gathered.length === 1 ? null : <span>{gathered.length}</span>}
          </Link>
          <div className="tip event-tip" aria-hidden="true" data-side={at > 0.5 ? 'left' : 'right'}>
            {gathered.slice(0, TOLD).map((event) => (
              <div key={event.id}>
                <b>{eventDays(event, locale)}</b> {event.note}
              </div>
            ))}
            {gathered.length > TOLD ? <div>{t('more', { count: gathered.length - TOLD })}</div> : null}
          </div>
        </div>
      ))}
    </div>
  )
}
