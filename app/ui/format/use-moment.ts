import { useLocale, useTimeZone } from 'next-intl'
import type { Locale } from '../../i18n/locales'
import { dateLocale } from './day'

const made = new Map<string, Intl.DateTimeFormat>()

/** Writes a moment (ISO) in the time zone of the archive: "27 Nov 2026, 01:34". */
export function useMoment(): (iso: string) => string {
  const locale = useLocale()
  const timeZone = useTimeZone() ?? 'UTC'
  return (iso) => formatOf(locale, timeZone).format(new Date(iso))
}

function formatOf(locale: Locale, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`
  const format = made.get(key) ?? new Intl.DateTimeFormat(dateLocale(locale), { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })
  made.set(key, format)
  return format
}
