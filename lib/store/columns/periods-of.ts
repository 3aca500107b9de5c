import type { Unit } from '../../document'
import { UNDATED } from './columns'
import type { DaySpan } from './span-of'

/** The first day of the period that a day is in, days since 1970; weeks begin on Monday. */
function firstOf(unit: Unit, day: number): number {
  if (unit === 'day') return day
  // 1970 began on a Thursday
  if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7)
  return day - new Date(day * 86_400_000).getUTCDate() + 1
}

/** Periods of a span, numbered from 0. */
export interface Periods {
  /** The number of the period that a day is in; -1 without a day. */
  readonly at: (day: number) => number
  /** The first day of each, days since 1970. */
  readonly firstDays: readonly number[]
}

/** The periods of a unit in a span of days, looked up once a day and not once a stance. */
export function periodsOf(unit: Unit, span: DaySpan | undefined): Periods {
  if (span === undefined) return { at: () => -1, firstDays: [] }
  const numbers = new Int32Array(span.last - span.first + 1)
  const firstDays: number[] = []
  for (let day = span.first; day <= span.last; day++) {
    const first = firstOf(unit, day)
    if (firstDays.at(-1) !== first) firstDays.push(first)
    numbers[day - span.first] = firstDays.length - 1
  }
  return { at: (day) => (day === UNDATED ? -1 : numbers[day - span.first] ?? -1), firstDays }
}
