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
 * are cut to the days that the filter asks for, so that a point opens just what it counts. Of more than `most` series the others are left out.
 */
export function trend({ days, omitted, undated }: DailyStances, unit: Unit, filter: Pick<Filter, 'from' | 'to'> & StanceFilter = {}, most = Infinity): Trend {
  const periods = new Map<string, Period>()
  const periodAt = (day: string): Period => {
    const known = periods.get(day) ?? periodOf(day, unit)
    periods.set(day, known)
    return known
  }
  const found = [...groupBy(days, ({ key }) => key)]
  // the means of fifty series take longer than all other questions of a page
  const series = found.slice(0, most).map(([key, own]) => ({
    key,
    name: own[0]?.name ?? key,
    points: [...groupBy(own, ({ day }) => periodAt(day).from)].map(([from, within]) => pointOf(clip(periodAt(from), filter), summed(within, filter))),
    total: summed(own, filter),
  }))
  const languages = new Set<string>()
  for (const { sums } of days) for (const { language } of sums) languages.add(language)
  return { unit, series, omitted: omitted + found.length - series.length, undated, unmeasured: [...languages].filter((language) => !isLabellingMeasured(language)).sort() }
}

/** Written out: a chart has thousands, and spreading takes several times as long. */
function pointOf({ from, to }: Period, { mean, low, high, rawMean, count, oppose, neutral, support, abstained, quotations }: TrendSum): TrendPoint {
  return { from, to, mean, low, high, rawMean, count, oppose, neutral, support, abstained, quotations }
}

function summed(days: readonly DailyStance[], filter: StanceFilter): TrendSum {
  let [oppose, neutral, support, abstained, quotations] = [0, 0, 0, 0, 0]
  for (const day of days) {
    oppose += day.oppose
    neutral += day.neutral
    support += day.support
    abstained += day.abstained
    quotations += day.quotations
  }
  const sums: readonly LabelSums[] = days.length === 1 ? (days[0]?.sums ?? []) : days.flatMap((day) => day.sums)
  const { mean, low, high, rawMean } = stanceMean(sums, filter)
  return { mean, low, high, rawMean, count: oppose + neutral + support, oppose, neutral, support, abstained, quotations }
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
