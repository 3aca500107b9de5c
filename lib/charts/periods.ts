import type { Unit } from '../document'

/** A stretch of local days YYYY-MM-DD, both included. */
export interface Period {
  readonly from: string
  readonly to: string
}

const DAY = 24 * 60 * 60 * 1000
/** After it a year takes five digits, and days are no longer in the order of their letters. */
const LAST_DAY = Date.parse('9999-12-31')

/** The day, the week from Monday to Sunday, or the month that a local day lies in. */
export function periodOf(day: string, unit: Unit): Period {
  const time = Date.parse(day)
  if (unit === 'day') return { from: day, to: day }
  if (unit === 'week') {
    const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * DAY
    return { from: date(monday), to: date(monday + 6 * DAY) }
  }
  const [year = 0, month = 1] = day.split('-').map(Number)
  return { from: `${day.slice(0, 7)}-01`, to: date(Date.UTC(year, month, 0)) }
}

/** The part of a period inside the bounds; a point then opens just what it counts. */
export function clip(period: Period, { from, to }: Partial<Period>): Period {
  return {
    from: from !== undefined && from > period.from ? from : period.from,
    to: to !== undefined && to < period.to ? to : period.to,
  }
}

/** Every period of the unit from the one that the first day lies in to that of the last, empty ones too. */
export function periodsBetween({ from, to }: Period, unit: Unit): readonly Period[] {
  const periods: Period[] = []
  const last = Date.parse(to)
  for (let day = Date.parse(from); day <= last; ) {
    const period = periodOf(date(day), unit)
    periods.push(period)
    day = Date.parse(period.to) + DAY
  }
  return periods
}

/** How many days a period has, both ends counted. */
export function daysIn({ from, to }: Period): number {
  return (Date.parse(to) - Date.parse(from)) / DAY + 1
}

function date(time: number): string {
  return new Date(Math.min(time, LAST_DAY)).toISOString().slice(0, 10)
}
