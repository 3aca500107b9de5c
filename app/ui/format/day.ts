import type { Locale } from '../../i18n/locales'
import { perLocale } from './per-locale'

const ofDays = perLocale((locale) => new Intl.DateTimeFormat(dateLocale(locale), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }))
const ofMonths = perLocale((locale) => new Intl.DateTimeFormat(dateLocale(locale), { month: 'short', year: 'numeric', timeZone: 'UTC' }))

/** A local date (the first ten characters of an ISO string): "23 Nov 2022". The date is shown as it is stated, in no other time zone. */
export function day(iso: string, locale: Locale): string {
  return ofDays(locale).format(new Date(`${iso.slice(0, 10)}T00:00:00Z`))
}

/** A span of local dates, both included: "1 Jan – 31 Dec 2022". */
export function days(from: string, to: string, locale: Locale): string {
  if (from === to) return day(from, locale)
  // Node sets thin spaces around the dash and browsers do not: a chart drawn by both must say the same
  return ofDays(locale).formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)).replace(/\s/gu, ' ')
}

/** The month of a local date: "Nov 2022". */
export function month(iso: string, locale: Locale): string {
  return ofMonths(locale).format(new Date(`${iso.slice(0, 10)}T00:00:00Z`))
}

// day before month in both languages
export function dateLocale(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale
}
