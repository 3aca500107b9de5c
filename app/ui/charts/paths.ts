import { runs } from './runs'

interface Value {
  readonly at: number
  readonly value: number
}
interface Span {
  readonly at: number
  readonly low: number
  readonly high: number
}

/** A line through values, broken at gaps; one unit a period, one unit a value, downwards from `top`. */
export function linePath(values: readonly Value[], top: number): string {
  return runs(values).map((run) => run.map(({ at, value }, index) => `${index === 0 ? 'M' : 'L'}${at + 0.5} ${fine(top - value)}`).join('')).join('')
}

/** The areas between low and high ends, broken at gaps, in the same units. */
export function bandPath(spans: readonly Span[], top: number): string {
  return runs(spans).filter((run) => run.length > 1).map((run) => {
    const there = run.map(({ at, high }) => `${at + 0.5} ${fine(top - high)}`)
    const back = [...run].reverse().map(({ at, low }) => `${at + 0.5} ${fine(top - low)}`)
    return `M${[...there, ...back].join('L')}Z`
  }).join('')
}

/** A hundredth of a pixel where a chart is a hundred high; a page has thousands of such numbers, and more digits are most of its weight. */
function fine(height: number): number {
  return Number(height.toFixed(4))
}
