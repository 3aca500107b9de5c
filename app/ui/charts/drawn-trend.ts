import type { getTranslations } from 'next-intl/server'
import { periodsBetween, type Period, type Trend, type TrendPoint, type TrendSeries, type TrendSum } from '../../../lib/charts'
import type { AnswerLabel, Counting, Filter, Grouping, Unit } from '../../../lib/document'
import type { Locale } from '../../i18n/locales'
import { countryUrl, filterUrl, speakerUrl } from '../filters/filter-url'
import { oftenSaid } from '../format/often-said'
import type { PlottedSeries } from './plotted-point'
import { periodName, plottedPoints, type PointWords } from './plotted-points'
import { timelineOf } from './timeline'

/** A number of a trend with the quotations that it counts. */
export interface DrawnSum {
  readonly sum: TrendSum
  readonly href: string
  readonly hrefOf: (label: readonly AnswerLabel[]) => string
}

export interface DrawnRow extends DrawnSum {
  readonly period: string
  readonly before: DrawnSum | null
}

/** A series with its names, addresses and points: all that charts, cards and tables show of it. */
export interface DrawnSeries extends PlottedSeries {
  /** Its page; a list of its quotations where it has none. */
  readonly pageHref: string
  readonly total: DrawnSum
  readonly totalBefore: DrawnSum | null
  /** Its numbers period by period; made when asked for, since only an opened table shows them. */
  readonly rows: () => readonly DrawnRow[]
}

export interface DrawnTrend {
  readonly unit: Unit
  readonly series: readonly DrawnSeries[]
  /** Number of periods from the first to the last, empty ones too. */
  readonly periods: number
  /** The periods, each as wide as the others in the charts. */
  readonly timeline: readonly Period[]
  /** The most stances of a period in any series. */
  readonly most: number
  readonly compared: boolean
  /** What the numbers count. */
  readonly counting: Counting
}

interface Around {
  readonly by: Grouping
  /** What the trend was asked with: every address keeps it. */
  readonly filter: Filter
  readonly locale: Locale
  readonly t: Awaited<ReturnType<typeof getTranslations<never>>>
}

/** A trend, its series already named, with every word and address that its views need, so that chart, card and table show the same. */
export function drawnTrend(trend: Trend, { by, filter, locale, t }: Around): DrawnTrend {
  const counting = filter.counting ?? 'statements'
  const periods = timelineOf(trend, filter)
  const periodsBefore = trend.previous === undefined ? [] : periodsBetween(trend.previous, trend.unit)
  const points = trend.series.flatMap((series) => series.points)
  const before = trend.series.flatMap((series) => series.previous?.points ?? [])
  const counts = oftenSaid((said) => t('trend.counts', { counting, ...said }), locale)
  const counted = perLabel((label) => oftenSaid((said) => t(`stance.counted.${label}`, said), locale))
  const words: PointWords = {
    mean: oftenSaid((said) => t('trend.meanBetween', said), locale),
    rawMean: oftenSaid((said) => t('trend.rawMean', said), locale),
    counts: ({ count, quotations, oppose, neutral, support, abstained }) => counts({ count, quotations, oppose, neutral, support, abstained }),
    counted: (label, count) => counted[label]({ count }),
  }

  function drawnSum(sum: TrendSum, within: Filter): DrawnSum {
    const hrefOf = (label: readonly AnswerLabel[]) => filterUrl('/quotations', { ...within, label })
    return { sum, href: filterUrl('/quotations', within), hrefOf: (label) => hrefOf(filter.label === undefined ? label : label.filter((each) => filter.label?.includes(each))) }
  }

  function drawnSeries(series: TrendSeries): DrawnSeries {
    const own = { ...filter, [by]: [series.key] }
    // what has no date is in no point
    const dated = filter.from === undefined && filter.to === undefined ? { ...own, dated: 'yes' as const } : own
    const at = (point: Period) => ({ ...own, from: point.from, to: point.to })
    const plot = (of: readonly TrendPoint[], within: readonly Period[]) =>
      plottedPoints(of, { unit: trend.unit, periods: within }, locale, words, (point, label) => filterUrl('/quotations', { ...at(point), ...(label === undefined ? {} : { label: [label] }) }))
    const before = plot(series.previous?.points ?? [], periodsBefore)
    const placesBefore = new Map((series.previous?.points ?? []).map((point, i) => [before[i]?.at, point]))
    const drawn = plot(series.points, periods)
    return {
      key: series.key,
      name: series.name,
      points: drawn,
      before: before.filter((point) => point.at < periods.length),
      pageHref: by === 'country' ? countryUrl(series.key, filter) : by === 'speaker' && series.key !== 'unknown' ? speakerUrl(series.key, filter) : filterUrl('/quotations', dated),
      total: drawnSum(series.total, dated),
      totalBefore: series.previous === undefined || trend.previous === undefined ? null : drawnSum(series.previous.total, at(trend.previous)),
      rows: () => series.points.map((point, i) => {
        const then = placesBefore.get(drawn[i]?.at)
        return { ...drawnSum(point, at(point)), period: periodName(point, trend.unit, locale), before: then === undefined ? null : drawnSum(then, at(then)) }
      }),
    }
  }

  return {
    unit: trend.unit,
    series: trend.series.map(drawnSeries),
    periods: periods.length,
    timeline: periods,
    most: Math.max(1, ...[...points, ...before].map(({ count, abstained }) => count + abstained)),
    compared: trend.previous !== undefined,
    counting,
  }
}

function perLabel<Made>(make: (label: AnswerLabel) => Made): Readonly<Record<AnswerLabel, Made>> {
  return { oppose: make('oppose'), neutral: make('neutral'), support: make('support'), abstained: make('abstained') }
}
