import type { DailyStance, DailyStances, Unit } from '../document'
import { meanInterval } from './mean-interval'
import { clip, periodOf, unitFor, type Period } from './periods'

/** One period of one series. `count` = oppose + neutral + support, the stances behind `mean`; `quotations`: those it opens. */
export interface TrendPoint extends Period {
  /** In [-1, 1], with its 90 % interval; null where all abstained. */
  readonly mean: number | null
  readonly low: number | null
  readonly high: number | null
  readonly count: number
  readonly oppose: number
  readonly neutral: number
  readonly support: number
  readonly abstained: number
  readonly quotations: number
}

export interface TrendSeries {
  /** A value that the filter of the grouping's name takes. */
  readonly key: string
  readonly name: string
  readonly points: readonly TrendPoint[]
}

export interface Trend {
  readonly unit: Unit
  readonly series: readonly TrendSeries[]
  readonly omitted: number
  readonly undated: number
}

/**
 * Series of periods from series of days, largest first as they come. Empty periods are left out; periods are cut
 * to the bounds asked for, so that a point opens just what it counts. "auto" picks the unit by the span of the days.
 */
export function trend({ days, omitted, undated }: DailyStances, unit: Unit | 'auto', bounds: Partial<Period> = {}): Trend {
  const chosen = unit === 'auto' ? unitFor(spanOf(days)) : unit
  const series = [...groupBy(days, ({ key }) => key)].map(([key, own]) => ({
    key,
    name: own[0]?.name ?? key,
    points: [...groupBy(own, ({ day }) => periodOf(day, chosen).from)].map(([from, within]) => point(clip(periodOf(from, chosen), bounds), within)),
  }))
  return { unit: chosen, series, omitted, undated }
}

function point(period: Period, days: readonly DailyStance[]): TrendPoint {
  const total = (name: 'oppose' | 'neutral' | 'support' | 'abstained' | 'sum' | 'sumOfSquares' | 'quotations') =>
    days.reduce((sum, day) => sum + day[name], 0)
  const [oppose, neutral, support] = [total('oppose'), total('neutral'), total('support')]
  const count = oppose + neutral + support
  const interval = meanInterval({ count, sum: total('sum'), sumOfSquares: total('sumOfSquares') }) ?? { mean: null, low: null, high: null }
  return { ...period, ...interval, count, oppose, neutral, support, abstained: total('abstained'), quotations: total('quotations') }
}

function spanOf(days: readonly DailyStance[]): Period {
  const all = days.map(({ day }) => day).sort()
  const [from = '', to = from] = [all.at(0), all.at(-1)]
  return { from, to }
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}
