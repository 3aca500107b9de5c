import type { Trend } from '../../../lib/charts'
import type { Grouping, MarkedEvent } from '../../../lib/document'
import type { TrendPicture } from '../../../lib/export'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { periodName } from '../charts/plotted-points'
import { eventDays } from '../events/event-days'
import { countryInSentence } from '../format/country-name'
import { signed } from '../format/signed'

interface Around {
  readonly by: Grouping
  /** The one country that the series are about; undefined: several. */
  readonly country: string | undefined
  /** Marked by a person; those of the time that the series are of are drawn and told. */
  readonly events: readonly MarkedEvent[]
  readonly filters: string
  readonly source: string
  readonly locale: Locale
}

/** So many events are told in words; all are drawn. */
const TOLD = 8

/** A trend with every word of its picture, as the page shows it. Its series are named already. */
export function picturedTrend(trend: Trend, { by, country, events, filters, source, locale }: Around): TrendPicture {
  const t = translator(locale)
  const points = trend.series.flatMap((series) => series.points)
  const first = points.reduce((least, point) => (point.from < least.from ? point : least), points[0] ?? { from: '', to: '' })
  const last = points.reduce((most, point) => (point.to > most.to ? point : most), points[0] ?? { from: '', to: '' })
  const marked = events.filter(({ from, to }) => from <= last.to && to >= first.from)
  const told = marked.slice(0, TOLD).map((event) => `${eventDays(event, locale)} ${event.note}`)
  const more = marked.length > TOLD ? [t('events.more', { count: marked.length - TOLD })] : []
  return {
    title: country === undefined ? t('takeAway.trendTitle') : t(`takeAway.trendTitleBy.${by}`, { country: countryInSentence(country, locale) }),
    filters, source,
    reading: [t('trend.howToRead', { unit: t(`trend.per.${trend.unit}`) }), ...(marked.length === 0 ? [] : [`${t('events.title')}: ${[...told, ...more].join('; ')}`])].join(' · '),
    language: locale,
    series: trend.series.map((series) => {
      const { total } = series
      const counted = [t('trend.stances', { count: total.count }), ...(total.abstained === 0 ? [] : [t('trend.abstained', { count: total.abstained })])]
      return { name: series.name, points: series.points, mean: total.mean === null ? null : { value: total.mean, written: signed(total.mean, locale) }, counted: counted.join(' · ') }
    }),
    span: [first.from, last.to],
    marks: marked.map(({ from, to }) => ({ from: from < first.from ? first.from : from, to: to > last.to ? last.to : to })),
    spanWords: points.length === 0 ? ['', ''] : [periodName(first, trend.unit, locale), periodName(last, trend.unit, locale)],
    words: { for: t('trend.for'), against: t('trend.against'), empty: t('trend.empty') },
  }
}
