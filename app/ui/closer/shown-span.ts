import type { Period } from '../../../lib/charts'

/** Places of the first and the last period that are shown, both included. */
export interface Places {
  readonly first: number
  readonly last: number
}

/** The periods that hold the days of a span; all of them where it is null or holds none. */
export function placesOf(span: Period | null, timeline: readonly Period[]): Places {
  const all = { first: 0, last: timeline.length - 1 }
  if (span === null) return all
  const first = timeline.findIndex(({ to }) => to >= span.from)
  const last = timeline.findLastIndex(({ from }) => from <= span.to)
  return first === -1 || last < first ? all : { first, last }
}

/** The days from the first to the last of the periods at two places; null: all of them, whatever the unit. */
export function spanAt({ first, last }: Places, timeline: readonly Period[]): Period | null {
  const [from, to] = [timeline[first]?.from, timeline[last]?.to]
  if (from === undefined || to === undefined || (first === 0 && last === timeline.length - 1)) return null
  return { from, to }
}

/** A span with another first or last day; the other end gives way where they would cross. */
export function withEnd(span: Period, end: 'from' | 'to', day: string): Period {
  if (end === 'from') return { from: day, to: span.to < day ? day : span.to }
  return { from: span.from > day ? day : span.from, to: day }
}
