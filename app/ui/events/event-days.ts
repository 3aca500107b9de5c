import type { EventDraft } from '../../../lib/document'
import type { Locale } from '../../i18n/locales'
import { day, days } from '../format/day'

/** "12 Mar 2022", or "12–15 Mar 2022". */
export function eventDays({ from, to }: Pick<EventDraft, 'from' | 'to'>, locale: Locale): string {
  return from === to ? day(from, locale) : days(from, to, locale)
}
