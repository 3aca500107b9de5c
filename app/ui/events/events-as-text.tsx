import { useLocale, useTranslations } from 'next-intl'
import type { MarkedEvent } from '../../../lib/document'
import { Link } from '../link'
import { eventDays } from './event-days'

/** The events of a chart beside its numbers, for who cannot see the chart. */
export function EventsAsText({ events }: { readonly events: readonly MarkedEvent[] }) {
  const t = useTranslations('events')
  const locale = useLocale()
  if (events.length === 0) return null
  return (
    <>
      <h3 className="events-head">{t('inChart')}</h3>
      <ul className="events-text">
        {events.map((event) => (
          <li key={event.id}>
            {eventDays(event, locale)}: <Link href={`/events#event-${event.id}`}>{event.note}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}
