const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i
const MAIL = /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? (GMT|UTC?|Z|[+-]\d{4})$/i
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec'

/** The parts of a date as a calendar and a clock show them. */
export interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly time?: { readonly hour: number; readonly minute: number; readonly second: number }
  /** Minutes east of Greenwich; absent: the zone is not known. */
  readonly offset?: number
}

/**
 * Parts as ISO 8601, or null for a day or time that does not exist (30 February).
 * A time without its zone is no moment: "11:58" somewhere leaves the day alone.
 */
export function isoOf({ year, month, day, time, offset }: DateParts): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 1000 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  const isoDay = `${year}-${two(month)}-${two(day)}`
  if (time === undefined || offset === undefined) return isoDay
  if (time.hour > 23 || time.minute > 59 || time.second > 59 || Math.abs(offset) > 14 * 60) return null
  const minutes = Math.abs(offset)
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
  return `${isoDay}T${two(time.hour)}:${two(time.minute)}:${two(time.second)}${zone}`
}

/** A date that a format states, ISO 8601 or the one of mail headers, as ISO 8601 with its own offset; null where it is neither. */
export function isoDate(stated: string): string | null {
  const trimmed = stated.trim()
  const iso = ISO.exec(trimmed)
  if (iso !== null) return isoOf(partsOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), [iso[4], iso[5], iso[6]], iso[7]))
  const mail = MAIL.exec(trimmed)
  if (mail === null) return null
  const month = MONTHS.indexOf(mail[2]?.toLowerCase() ?? '') / 3 + 1
  return Number.isInteger(month) ? isoOf(partsOf(Number(mail[3]), month, Number(mail[1]), [mail[4], mail[5], mail[6]], mail[7])) : null
}

function partsOf(year: number, month: number, day: number, clock: readonly (string | undefined)[], zone: string | undefined): DateParts {
  const [hour, minute, second] = clock
  return {
    year,
    month,
    day,
    ...(hour === undefined ? {} : { time: { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) } }),
    ...(zone === undefined ? {} : { offset: offsetOf(zone) }),
  }
}

/** Minutes east of Greenwich of "+07:00", "+0700", "+07", "Z", "GMT". */
function offsetOf(zone: string): number {
  const parts = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone)
  if (parts === null) return 0
  const minutes = Number(parts[2]) * 60 + Number(parts[3] ?? 0)
  return parts[1] === '-' ? -minutes : minutes
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
