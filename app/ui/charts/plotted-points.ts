import type { Period, TrendPoint } from '../../../lib/charts'
import { periodOf } from '../../../lib/charts'
import { ANSWER_LABELS, type AnswerLabel, type Unit } from '../../../lib/document'
import type { Locale } from '../../i18n/locales'
import { day, days, month } from '../format/day'
import { signed } from '../format/signed'
import type { PlottedPoint } from './plotted-point'

/** Under this many stances a mean says little: the point is hollow. */
export const FEW = 5

const DAY = 24 * 60 * 60 * 1000

export interface PointWords {
  /** "mean −0.42, 90% interval −0.60 to −0.20" */
  readonly mean: (values: { readonly mean: string; readonly low: string; readonly high: string }) => string
  /** "mean of the scores as given −0.31" */
  readonly rawMean: (values: { readonly mean: string }) => string
  /** "6 stances in 4 quotations: 3 oppose, 2 neutral, 1 support" */
  readonly counts: (point: TrendPoint) => string
  /** "3 oppose" */
  readonly counted: (label: AnswerLabel, count: number) => string
}

interface Places {
  readonly unit: Unit
  /** All periods of the charts, whole and in order; points outside are not drawn. */
  readonly periods: readonly Period[]
}

/** The points of a series with the words of their labels and the addresses of their quotations. */
export function plottedPoints(
  points: readonly TrendPoint[], { unit, periods }: Places, locale: Locale, words: PointWords, hrefOf: (point: TrendPoint, label?: AnswerLabel) => string,
): readonly PlottedPoint[] {
  const places = new Map(periods.map(({ from }, at) => [from, at]))
  return points.flatMap((point) => {
    const at = places.get(periodOf(point.from, unit).from)
    if (at === undefined) return []
    const title = periodName(point, unit, locale)
    return [{
      at,
      mean: point.mean,
      band: point.low === null || point.high === null ? null : ([point.low, point.high] as const),
      few: point.count < FEW,
      title,
      lines: [...meanLines(point, locale, words), words.counts(point)],
      href: hrefOf(point),
      parts: once(() => ANSWER_LABELS.filter((label) => point[label] > 0).map((label) => ({ label, count: point[label], title: `${title}: ${words.counted(label, point[label])}`, href: hrefOf(point, label) }))),
    }]
  })
}

/** "Nov 2022", "21–27 Nov 2022", "23 Nov 2022"; a month that is cut shows its days. */
export function periodName(point: Period, unit: Unit, locale: Locale): string {
  if (unit === 'month' && isWholeMonth(point)) return month(point.from, locale)
  return unit === 'day' ? day(point.from, locale) : days(point.from, point.to, locale)
}

// the first and the last period are cut to the days asked for
function isWholeMonth({ from, to }: Period): boolean {
  return from.endsWith('-01') && new Date(Date.parse(to) + DAY).getUTCDate() === 1
}

function meanLines({ mean, low, high, rawMean }: TrendPoint, locale: Locale, words: PointWords): readonly string[] {
  if (mean === null || low === null || high === null) return []
  return [
    words.mean({ mean: signed(mean, locale), low: signed(low, locale), high: signed(high, locale) }),
    ...(rawMean === null || rawMean === mean ? [] : [words.rawMean({ mean: signed(rawMean, locale) })]),
  ]
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
