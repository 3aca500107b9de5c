import { NEUTRAL_BELOW, type MatrixRow, type StanceCell, type StanceFilter, type StanceLabel } from '../document'
import { falseDiscovery } from './false-discovery'
import { matrixCell, type MatrixCell } from './matrix'
import { welch } from './welch'

/** Of the changes called more than noise, at most this share is expected to be noise. */
const FALSE_SHARE = 0.1
/** Fewer stances than this in either period say nothing of a change. */
export const ENOUGH_STANCES = 5

/** How somebody's stance toward a country changed from one period to the next. */
export interface Shift {
  readonly row: MatrixRow
  /** ISO 3166-1 alpha-2. */
  readonly column: string
  readonly before: MatrixCell
  readonly after: MatrixCell
  /** Mean after less mean before, in [-2, 2]. */
  readonly change: number
  readonly kind: ShiftKind
  /** How often chance alone would make a change at least this large, in [0, 1]. */
  readonly chance: number
  /** Whether it stands out from noise, all comparisons of the page considered. */
  readonly isReal: boolean
}

/** From which side to which: it turned, or grew or weakened on its side. */
export type ShiftKind = { readonly from: StanceLabel; readonly to: StanceLabel } | { readonly on: StanceLabel; readonly way: 'more' | 'less' }

/**
 * Changes between two periods, of every row and country with at least five stances in both: those that are more than noise first,
 * the largest of each first. Whether it is noise is tested on the plain scores: what the labelling error does to both periods alike makes
 * no change. `filter`: what picked the stances.
 */
export function shifts(rows: readonly MatrixRow[], before: readonly StanceCell[], after: readonly StanceCell[], filter: StanceFilter = {}): readonly Shift[] {
  const rowOf = new Map(rows.map((row) => [row.key, row]))
  const earlier = new Map(before.map((cell) => [placeOf(cell), cell]))
  const pairs = after.flatMap((now) => {
    const [row, then] = [rowOf.get(now.row), earlier.get(placeOf(now))]
    return row === undefined || then === undefined || countOf(now) < ENOUGH_STANCES || countOf(then) < ENOUGH_STANCES ? [] : [{ row, then, now }]
  })
  const chances = pairs.map(({ then, now }) => welch({ ...then, count: countOf(then) }, { ...now, count: countOf(now) }))
  const shares = falseDiscovery(chances)
  return pairs
    .map(({ row, then, now }, i) => shift(row, matrixCell(then, filter), matrixCell(now, filter), chances[i] ?? 1, (shares[i] ?? 1) <= FALSE_SHARE))
    .sort((a, b) => Number(b.isReal) - Number(a.isReal) || Math.abs(b.change) - Math.abs(a.change))
}

function shift(row: MatrixRow, before: MatrixCell, after: MatrixCell, chance: number, isReal: boolean): Shift {
  const [then, now] = [before.mean ?? 0, after.mean ?? 0]
  return { row, column: after.column, before, after, change: now - then, kind: kindOf(then, now), chance, isReal }
}

function kindOf(then: number, now: number): ShiftKind {
  const [from, to] = [sideOf(then), sideOf(now)]
  if (from !== to) return { from, to }
  return { on: to, way: Math.abs(now) >= Math.abs(then) ? 'more' : 'less' }
}

function sideOf(mean: number): StanceLabel {
  if (Math.abs(mean) < NEUTRAL_BELOW) return 'neutral'
  return mean < 0 ? 'oppose' : 'support'
}

function countOf({ oppose, neutral, support }: StanceCell): number {
  return oppose + neutral + support
}

function placeOf({ row, column }: StanceCell): string {
  return `${row} ${column}`
}
