import type { MarkedEvent } from '../../../lib/document'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { eventDays } from './event-days'

/** So many are told; of more, how many there are. */
const TOLD = 8

/** The events of a chart in one line, where nobody can point at them, as in a picture and on paper: "Events: 4 Jun 2024 Summit; and 3 more". Empty where there are none. */
export function eventsInWords(events: readonly MarkedEvent[], locale: Locale): string {
  if (events.length === 0) return ''
  const t = translator(locale)
  const told = events.slice(0, TOLD).map((event) => `${eventDays(event, locale)} ${event.note}`)
  const more = events.length > TOLD ? [t('events.more', { count: events.length - TOLD })] : []
  return `${t('events.title')}: ${[...told, ...more].join('; ')}`
}
