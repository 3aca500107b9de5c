import type { Period } from './periods'

/** A period and the one it is compared with. */
export interface ComparedPeriods {
  readonly before: Period
  readonly after: Period
}

const DAY = 24 * 60 * 60 * 1000
/** No article is older. */
const FIRST_DAY = '1000-01-01'
/** What is new is looked for in a quarter of a year, where nobody says otherwise. */
const DAYS = 90

/**
 * The period asked for and the one just before it. Where no first day is asked for, the last 90 days up to the last day, or half of what
 * there is where that is less. Whole months are compared with as many whole months. null where nothing is dated, or nothing can come before.
 */
export function comparedPeriods(asked: Partial<Period>, stored: { readonly from: string | null; readonly to: string | null }): ComparedPeriods | null {
  const to = asked.to ?? stored.to
  if (to === null || (asked.from === undefined && stored.from === null)) return null
  const half = stored.from === null ? DAYS : Math.max(1, Math.floor((dayNumber(to) - dayNumber(stored.from) + 1) / 2))
  const after = { from: asked.from ?? dayOf(dayNumber(to) - Math.min(DAYS, half) + 1), to }
  const before = after.from > after.to ? null : periodBefore(after)
  return before === null ? null : { before, after }
}

/** The later half of a period, to be compared with the earlier; null where there is one day. */
export function laterHalf({ from, to }: Period): Period | null {
  const half = Math.floor((dayNumber(to) - dayNumber(from) + 1) / 2)
  return half === 0 ? null : { from: dayOf(dayNumber(to) - half + 1), to }
}

/** As many days just before a period; as many months where it is whole months. null where they would begin before all articles. */
export function periodBefore(period: Period): Period | null {
  const before = asLongBefore(period)
  // a year before 0 begins with a sign, which comes before every digit
  return before.from < FIRST_DAY ? null : before
}

function asLongBefore({ from, to }: Period): Period {
  const last = dayOf(dayNumber(from) - 1)
  if (from.endsWith('-01') && dayOf(dayNumber(to) + 1).endsWith('-01')) {
    const months = monthNumber(to) - monthNumber(from) + 1
    return { from: firstOfMonth(monthNumber(from) - months), to: last }
  }
  return { from: dayOf(2 * dayNumber(from) - dayNumber(to) - 1), to: last }
}

function dayNumber(day: string): number {
  return Date.parse(day) / DAY
}

function dayOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10)
}

function monthNumber(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return year * 12 + month - 1
}

function firstOfMonth(number: number): string {
  return dayOf(Date.UTC(Math.floor(number / 12), number % 12, 1) / DAY)
}
