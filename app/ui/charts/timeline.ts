import { daysIn, periodsBetween, type Period, type Trend } from '../../../lib/charts'
import type { Filter } from '../../../lib/document'
import type { Locale } from '../../i18n/locales'
import { periodName } from './plotted-points'

/** Of a longer time than a lifetime that is asked for, what has points is shown: the rest would be empty. */
const LONGEST = 100 * 366

/** The periods of a trend's charts, empty ones too: from the first to the last day asked for, where they are, else of the points. */
export function timelineOf({ series, unit }: Trend, { from, to }: Pick<Filter, 'from' | 'to'>): readonly Period[] {
  const points = series.flatMap((each) => each.points)
  const [first] = points
  if (first === undefined) return []
  const pointed = {
    from: points.reduce((least, point) => (point.from < least ? point.from : least), first.from),
    to: points.reduce((most, point) => (point.to > most ? point.to : most), first.to),
  }
  const asked = { from: from ?? pointed.from, to: to ?? pointed.to }
  return periodsBetween(daysIn(asked) > LONGEST ? pointed : asked, unit)
}

/** The first and the last period of a trend's charts as they are called; empty where there are none, and the last where it is the first. */
export function timelineEnds(trend: Trend, filter: Pick<Filter, 'from' | 'to'>, locale: Locale): readonly [first: string, last: string] {
  const periods = timelineOf(trend, filter)
  const [first, last] = [periods.at(0), periods.at(-1)]
  return [first === undefined ? '' : periodName(first, trend.unit, locale), last === undefined || last === first ? '' : periodName(last, trend.unit, locale)]
}
