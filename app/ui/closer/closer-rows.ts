import type { PlottedPoint, PlottedSeries } from '../charts/plotted-point'

/** A period with what each series says of it. Empty periods have rows too: over them nothing is drawn. */
export interface CloserRow {
  /** Place of the period. */
  readonly at: number
  readonly points: ReadonlyMap<string, PlottedPoint>
  /** The means of the period before, by series. */
  readonly before: ReadonlyMap<string, number>
}

/** A row for each of so many periods. */
export function closerRows(series: readonly PlottedSeries[], periods: number): readonly CloserRow[] {
  const byPlace = series.map(({ key, points, before }) => ({
    key,
    points: new Map(points.map((point) => [point.at, point])),
    before: new Map(before.map((point) => [point.at, point])),
  }))
  return Array.from({ length: periods }, (_, at) => ({
    at,
    points: new Map(byPlace.flatMap(({ key, points }) => entryOf(key, points.get(at)))),
    before: new Map(byPlace.flatMap(({ key, before }) => entryOf(key, before.get(at)?.mean ?? undefined))),
  }))
}

function entryOf<Value>(key: string, value: Value | undefined): readonly (readonly [string, Value])[] {
  return value === undefined ? [] : [[key, value]]
}
