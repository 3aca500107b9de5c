/** When an article was published, as the columns that lists and charts read. */
export interface Publication {
  /** ISO 8601 as stated; null: undated. */
  readonly publishedAt: string | null
  /** Local date YYYY-MM-DD in the archive's time zone. */
  readonly day: string | null
  /** Milliseconds since 1970; UNDATED where there is no date, so that undated ones come last in newest first. */
  readonly sortKey: number
}

export const UNDATED = Number.MIN_SAFE_INTEGER

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * The publication that an ISO 8601 date states. A date alone is that local day; a time without an offset is local time.
 * What is no date ("yesterday", 2022-02-30) counts as undated.
 */
export function publication(stated: string | null, zone: string): Publication {
  const match = stated === null ? null : ISO.exec(stated)
  const [, date, time, seconds, offset] = match ?? []
  if (stated === null || date === undefined || !isDate(date)) return undated
  const local = Date.parse(`${date}T${time ?? '00:00'}${seconds ?? ''}Z`)
  if (Number.isNaN(local)) return undated
  const instant = offset === undefined ? local - zoneOffset(zone, local - zoneOffset(zone, local)) : local - offsetMilliseconds(offset)
  return { publishedAt: stated, day: time === undefined ? date : localDay(zone, instant), sortKey: instant }
}

const undated: Publication = { publishedAt: null, day: null, sortKey: UNDATED }

/** Whether YYYY-MM-DD is a day of the calendar, from the year 1000 on: a date of fewer digits is a slip, and no article states one. */
export function isDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) && !date.startsWith('0')
}

function offsetMilliseconds(offset: string): number {
  if (offset === 'Z') return 0
  const [hours = 0, minutes = 0] = [offset.slice(1, 3), offset.slice(-2)].map(Number)
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}

function localDay(zone: string, instant: number): string {
  return new Date(instant + zoneOffset(zone, instant)).toISOString().slice(0, 10)
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Milliseconds that local time is ahead of UTC at an instant. */
function zoneOffset(zone: string, instant: number): number {
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat('en-u-ca-iso8601', {
    timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
  })
  clocks.set(zone, clock)
  const part = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000
}
