import { useLocale } from 'next-intl'
import type { MarkedEvent } from '../../../lib/document'
import { Link } from '../link'
import { eventDays } from './event-days'
import { placeEvents } from './place-events'

interface Props {
  readonly events: readonly MarkedEvent[]
  /** First and last moment of the time scale, in milliseconds. */
  readonly span: readonly [number, number]
}

/** Events over a chart: a dotted line for a day, a shaded range for several; the note on hover and focus. Lies over the plot and takes no click but on its heads. */
export function EventMarks({ events, span }: Props) {
  const locale = useLocale()
  return (
    <div className="event-marks">
      {placeEvents(events, span).map(({ event, start, width }) => (
        <div key={event.id} className={width === 0 ? 'event-mark' : 'event-mark range'} style={{ left: `${start * 100}%`, width: `${width * 100}%` }}>
          <Link className="event-head" href={`/events#event-${event.id}`} aria-label={`${eventDays(event, locale)}: ${event.note}`} />
          <span className="tip event-tip" aria-hidden="true" style={{ left: `${-start * 100}%` }}>
            <b>{eventDays(event, locale)}</b> {event.note}
          </span>
        </div>
      ))}
    </div>
  )
}
