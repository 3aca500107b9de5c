import type { Unit } from '../../document'
import { getOrMake } from './get-or-make'

/** The first day of the period that a day is in, days since 1970; weeks begin on Monday. */
export function firstOf(unit: Unit): (day: number) => number {
  if (unit === 'day') return (day) => day
  // 1970 began on a Thursday
  if (unit === 'week') return (day) => day - ((((day + 3) % 7) + 7) % 7)
  const months = new Map<number, number>()
  return (day) => getOrMake(months, day, () => day - new Date(day * 86_400_000).getUTCDate() + 1)
}
