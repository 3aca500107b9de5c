import { DAYS_APART, type Report } from '../../statements'

/** Where statements may have changed: at a voice, on a day (days since 1970; null: undated). */
export interface Spot {
  readonly voice: string
  readonly day: number | null
}

/** Days of a voice, both included; null: its undated reports. */
export interface Window {
  readonly voice: string
  readonly first: number | null
  readonly last: number | null
}

/** The days around spots that hold whatever can be said again within a week of them, and a week more; overlapping ones are joined. */
export function windowsAround(spots: readonly Spot[]): readonly Window[] {
  const around = spots.map(({ voice, day }): Window => (day === null ? { voice, first: null, last: null } : { voice, first: day - 2 * DAYS_APART, last: day + 2 * DAYS_APART }))
  return joinWindows(around)
}

export function joinWindows(windows: readonly Window[]): readonly Window[] {
  const sorted = [...windows].sort((a, b) => (a.voice < b.voice ? -1 : a.voice > b.voice ? 1 : (a.first ?? -Infinity) - (b.first ?? -Infinity)))
  const joined: Window[] = []
  for (const window of sorted) {
    const last = joined.at(-1)
    if (last?.voice !== window.voice || (last.first === null) !== (window.first === null) || (window.first ?? 0) > (last.last ?? 0) + 1) joined.push(window)
    else joined[joined.length - 1] = { ...last, last: window.last === null ? null : Math.max(last.last ?? window.last, window.last) }
  }
  return joined
}

/** Whether a change on one of the days may link one of the reports to another, or part them. */
export function isTouched(linked: readonly Report[], changed: ReadonlySet<number | null>): boolean {
  const days = [...changed]
  return linked.some(({ day }) => days.some((other) => (day === null || other === null ? day === other : Math.abs(day - other) <= DAYS_APART)))
}

/** The days that were not looked at and may hold reports that link to these; nothing where all were. */
export function beyond(linked: readonly Report[], voice: string, looked: readonly Window[]): readonly Window[] {
  return linked.flatMap(({ day }) => {
    if (day === null) return []
    const inside = looked.some(({ first, last }) => first !== null && last !== null && first <= day - DAYS_APART && last >= day + DAYS_APART)
    return inside ? [] : windowsAround([{ voice, day }])
  })
}
