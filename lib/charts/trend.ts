import type { DailyStance, DailyStances, Filter, LabelSums, StanceFilter, Unit } from '../document'
import { isLabellingMeasured } from './labelling-error'
import { clip, periodOf, type Period } from './periods'
import { stanceMean, type StanceMean } from './stance-mean'

/** Stances counted and their mean. `count` = oppose + neutral + support, the stances behind `mean`; `quotations`: those it opens. */
export interface TrendSum extends StanceMean {
  readonly count: number
  readonly oppose: number
  readonly neutral: number
  readonly support: number
  readonly abstained: number
  readonly quotations: number
}

/** One period of one series. */
export interface TrendPoint extends Period, TrendSum {}

export interface TrendSeries {
  /** A value that the filter of the grouping's name takes. */
  readonly key: string
  readonly name: string
  readonly points: readonly TrendPoint[]
  /** All points together. */
  readonly total: TrendSum
  /** The same series in the period before; only where that was asked for. */
  readonly previous?: Pick<TrendSeries, 'points' | 'total'> | undefined
}

export interface Trend {
  readonly unit: Unit
  readonly series: readonly TrendSeries[]
  readonly omitted: number
  readonly undated: number
  /** Languages of these stances whose labelling error is not measured: they are taken as labelled. */
  readonly unmeasured: readonly string[]
  /** The period before that the series are compared with. */
  readonly previous?: Period | undefined
}

/**
 * Series of periods from series of days or of periods no longer than these, largest first as they come. Empty periods are left out; periods
 * are cut to the days that the filter asks for, so that a point opens just what it counts.
 */
export function trend({ days, omitted, undated }: DailyStances, unit: Unit, filter: Pick<Filter, 'from' | 'to'> & StanceFilter = {}): Trend {
  const series = [...groupBy(days, ({ key }) => key)].map(([key, own]) => ({
    key,
    name: own[0]?.name ?? key,
    points: [...groupBy(own, ({ day }) => periodOf(day, unit).from)].map(([from, within]) => ({ ...clip(periodOf(from, unit), filter), ...summed(within, filter) })),
    total: summed(own, filter),
  }))
  const languages = new Set(days.flatMap(({ sums }) => sums.map(({ language }) => language)))
  return { unit, series, omitted, undated, unmeasured: [...languages].filter((language) => !isLabellingMeasured(language)).sort() }
}

function summed(days: readonly DailyStance[], filter: StanceFilter): TrendSum {
  const total = (name: 'oppose' | 'neutral' | 'support' | 'abstained' | 'quotations') => days.reduce((sum, day) => sum + day[name], 0)
  const [oppose, neutral, support] = [total('oppose'), total('neutral'), total('support')]
  const sums: readonly LabelSums[] = days.flatMap((day) => day.sums)
  return { ...stanceMean(sums, filter), count: oppose + neutral + support, oppose, neutral, support, abstained: total('abstained'), quotations: total('quotations') }
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
