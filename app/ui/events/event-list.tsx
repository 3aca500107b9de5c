import { useLocale, useTranslations } from 'next-intl'
import type { MarkedEvent } from '../../../lib/document'
import { unmarkEvent } from '../../actions/unmark-event'
import { filterUrl } from '../filters/filter-url'
import { Link } from '../link'
import { EventForm } from './event-form'
import { eventDays } from './event-days'

interface Props {
  readonly events: readonly MarkedEvent[]
  /** Id of the one that is being changed. */
  readonly editing: string | undefined
}

/** The marked events in order, each with a way to change it, to delete it, and to what was said then. */
export function EventList({ events, editing }: Props) {
  const t = useTranslations('events')
  const locale = useLocale()
  return (
    <ul className="event-list">
      {events.map((event) => (
        <li key={event.id} id={`event-${event.id}`}>
          {event.id === editing ? (
            <EventForm event={event} />
          ) : (
            <>
              <span className="event-days">{eventDays(event, locale)}</span>
              <span className="event-text">{event.note}</span>
              <span className="event-acts">
                <Link className="plain" href={filterUrl('/quotations', { from: event.from, to: event.to })}>
                  {t('quotations')}
                </Link>
                <Link className="plain" href={`/events?edit=${event.id}`} scroll={false} aria-label={t('editNamed', { note: event.note })}>
                  {t('edit')}
                </Link>
                <form action={unmarkEvent}>
                  <button className="plain" name="event" value={event.id} aria-label={t('deleteNamed', { note: event.note })}>
                    {t('delete')}
                  </button>
                </form>
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
