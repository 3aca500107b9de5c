import type { Unit } from '../../../lib/document'
import type { Locale } from '../../i18n/locales'
import { day, days, month } from '../format/day'
import { signed } from '../format/signed'
import type { PlottedPoint } from './plotted-point'
import type { TrendPoint } from '../../../lib/charts'

/** Under this many stances a mean says little: the point is hollow. */
export const FEW = 5

const DAY = 24 * 60 * 60 * 1000

export interface PointWords {
  /** "mean −0.42, 90 % interval −0.60 to −0.20" */
  readonly mean: (values: { readonly mean: string; readonly low: string; readonly high: string }) => string
  /** "mean −0.42, too few for an interval" */
  readonly meanAlone: (values: { readonly mean: string }) => string
  /** "6 stances in 4 quotations: 3 oppose, 2 neutral, 1 support" */
  readonly counts: (point: TrendPoint) => string
}

/** The points of a series with the words of their labels and the address of their quotations. */
export function plottedPoints(points: readonly TrendPoint[], unit: Unit, locale: Locale, words: PointWords, hrefOf: (point: TrendPoint) => string): readonly PlottedPoint[] {
  return points.map((point, i) => ({
    at: (Date.parse(point.from) + Date.parse(point.to)) / 2,
    mean: point.mean,
    band: point.low === null || point.high === null ? null : [point.low, point.high],
    isNeighbour: isDayAfter(points[i - 1]?.to, point.from),
    few: point.count < FEW,
    title: periodName(point, unit, locale),
    lines: [...meanLine(point, locale, words), words.counts(point)],
    href: hrefOf(point),
  }))
}

/** "Nov 2022", "21–27 Nov 2022", "23 Nov 2022"; a month that is cut shows its days. */
export function periodName(point: Pick<TrendPoint, 'from' | 'to'>, unit: Unit, locale: Locale): string {
  if (unit === 'month' && isWholeMonth(point)) return month(point.from, locale)
  return unit === 'day' ? day(point.from, locale) : days(point.from, point.to, locale)
}

// the first and the last period are cut to the days asked for
function isWholeMonth({ from, to }: Pick<TrendPoint, 'from' | 'to'>): boolean {
  return from.endsWith('-01') && new Date(Date.parse(to) + DAY).getUTCDate() === 1
}

function isDayAfter(before: string | undefined, day: string): boolean {
  return before !== undefined && Date.parse(day) - Date.parse(before) === DAY
}

function meanLine({ mean, low, high }: TrendPoint, locale: Locale, words: PointWords): readonly string[] {
  if (mean === null) return []
  if (low === null || high === null) return [words.meanAlone({ mean: signed(mean, locale) })]
  return [words.mean({ mean: signed(mean, locale), low: signed(low, locale), high: signed(high, locale) })]
}
