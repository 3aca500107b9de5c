import type { Locale } from '../../i18n/locales'
import { dateLocale } from './day'
import { perLocale } from './per-locale'

const ofDays = perLocale((locale) => new Intl.DateTimeFormat(dateLocale(locale), { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }))

const INDONESIAN_ZONES: Readonly<Record<string, string>> = { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT' }

/** A date and time as stated, in its own zone: "Wed, 23 Nov 2022, 11:58 WIB"; the day alone where no time is stated. */
export function dateTime(iso: string, locale: Locale): string {
  const [, date, time, offset] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})[^Z+-]*(Z|[+-]\d{2}:?\d{2})?)?/.exec(iso) ?? []
  if (date === undefined) return iso
  const shown = ofDays(locale).format(new Date(`${date}T00:00:00Z`))
  if (time === undefined) return shown
  return offset === undefined ? `${shown}, ${time}` : `${shown}, ${time} ${zoneName(offset)}`
}

function zoneName(offset: string): string {
  return offset === 'Z' || /^[+-]00:?00$/.test(offset) ? 'UTC' : (INDONESIAN_ZONES[offset] ?? `UTC${offset.replace('-', '−')}`)
}
