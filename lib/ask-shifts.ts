import { comparedPeriods, ENOUGH_STANCES, laterHalf, periodBefore, shifts, type ComparedPeriods, type Period, type Shift } from './charts'
import type { Filter, MatrixRows } from './document'
import { spanOfDays, sureCells } from './store'

export interface Shifts {
  readonly periods: ComparedPeriods
  /** The later half of all that is dated, whatever period the filter asks for; null: one day. */
  readonly later: Period | null
  readonly shifts: readonly Shift[]
}

/**
 * Who changed toward whom between two periods under a filter. `before`: the period to compare with, the one just before by default. Where no
 * period is asked for and nobody said enough in the usual ones, the halves of all that is dated are compared. null where nothing is dated.
 */
export async function askShifts(filter: Filter, rows: MatrixRows, before?: Period): Promise<Shifts | null> {
  const { from, to, ...always } = filter
  const stored = await spanOfDays(always)
  const usual = comparedPeriods({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }, stored)
  if (usual === null) return null
  const later = stored.from === null || stored.to === null ? null : laterHalf({ from: stored.from, to: stored.to })
  const between = async (periods: ComparedPeriods): Promise<Shifts> => {
    const [then, now] = await Promise.all([sureCells({ ...always, ...periods.before }, rows, ENOUGH_STANCES), sureCells({ ...always, ...periods.after }, rows, ENOUGH_STANCES)])
    return { periods, later, shifts: shifts(now.rows, then.cells, now.cells, filter) }
  }
  const found = await between({ ...usual, ...(before === undefined ? {} : { before }) })
  const isAsked = from !== undefined || to !== undefined || before !== undefined
  const earlier = later === null ? null : periodBefore(later)
  return found.shifts.length > 0 || isAsked || later === null || earlier === null ? found : between({ before: earlier, after: later })
}
