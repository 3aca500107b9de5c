import { random } from './random'
import type { Figures } from './figures'
import type { Tally } from './tally'

/** Where nine in ten of the figures of redrawn sets lie. */
export interface Interval {
  readonly low: number
  readonly high: number
}
export type Intervals = Readonly<Record<string, Interval>>

export const DRAWS = 1000
const SEED = 1
const TAIL = 0.05

/**
 * 90 % intervals of figures by the percentile bootstrap over texts (Efron & Tibshirani 1993, ch. 13): sets of the same size are drawn from
 * the texts with replacement, and figures made of the sums of their counts. Deterministic. A figure that a draw cannot give is left out there.
 */
export function bootstrap(tallies: readonly Tally[], figuresOf: (tally: Tally) => Figures, draws: number): Intervals {
  const names = [...new Set(tallies.flatMap((tally) => Object.keys(tally)))]
  const rows = tallies.map((tally) => Float64Array.from(names, (name) => tally[name] ?? 0))
  const chance = random(SEED)
  const values = new Map<string, number[]>()
  for (let draw = 0; draw < draws; draw++) {
    const sums = drawSums(rows, names.length, chance)
    for (const [name, value] of Object.entries(figuresOf(Object.fromEntries(names.map((key, n) => [key, sums[n] ?? 0]))))) {
      if (value === undefined) continue
      const drawn = values.get(name)
      if (drawn === undefined) values.set(name, [value])
      else drawn.push(value)
    }
  }
  return Object.fromEntries([...values].map(([name, drawn]) => [name, middle(drawn)]))
}

function drawSums(rows: readonly Float64Array[], width: number, chance: () => number): Float64Array {
  const sums = new Float64Array(width)
  for (let n = 0; n < rows.length; n++) {
    const row = rows[Math.floor(chance() * rows.length)]
    if (row !== undefined) for (let column = 0; column < width; column++) sums[column] = (sums[column] ?? 0) + (row[column] ?? 0)
  }
  return sums
}

function middle(drawn: readonly number[]): Interval {
  const sorted = [...drawn].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0
  return { low: at(TAIL), high: at(1 - TAIL) }
}
