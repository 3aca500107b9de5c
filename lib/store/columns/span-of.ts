import { dayText, UNDATED } from './columns'

/** The first and the last of days, in days since 1970; undefined where none is dated. */
export interface DaySpan {
  readonly first: number
  readonly last: number
}

/** The span of the days that `run` visits. */
export function spanOf(run: (visit: (day: number | undefined) => void) => void): DaySpan | undefined {
  let [first, last] = [Infinity, -Infinity]
  run((day = UNDATED) => {
    if (day === UNDATED) return
    if (day < first) first = day
    if (day > last) last = day
  })
  return first > last ? undefined : { first, last }
}

/** As local days YYYY-MM-DD; null where nothing is dated. */
export function spanText(span: DaySpan | undefined): { readonly from: string | null; readonly to: string | null } {
  return span === undefined ? { from: null, to: null } : { from: dayText(span.first), to: dayText(span.last) }
}
