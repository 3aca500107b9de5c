import { useLocale } from 'next-intl'
import type { Period } from '../../../lib/charts'
import type { MarkedEvent } from '../../../lib/document'
import { Link } from '../link'
import { eventDays } from './event-days'
import { placeEvents } from './place-events'

interface Props {
  readonly events: readonly MarkedEvent[]
  /** The periods of the chart, each as wide as the others. */
  readonly timeline: readonly Period[]
}

/** Events over a chart: a dotted line for a day, a shaded range for several; the note on hover and focus. Lies over the plot and takes no click but on its heads. */
export function EventMarks({ events, timeline }: Props) {
  const locale = useLocale()
  return (
    <div className="event-marks">
      {placeEvents(events, timeline).map(({ event, start, width }) => (
        <div key={event.id} className={width === 0 ? 'event-mark' : 'event-mark range'} style={{ left: `${start * 100}%`, width: `${width * 100}%` }}>
          <Link className="event-head" href={`/events#event-${event.id}`} aria-label={`${eventDays(event, locale)}: ${event.note}`} />
          <span className="tip event-tip" aria-hidden="true" data-side={start > 0.5 ? 'left' : 'right'}>
            <b>{eventDays(event, locale)}</b> {event.note}
          </span>
        </div>
      ))}
    </div>
  )
}
