import { periodOf, pointsBefore, type Trend } from '../../../lib/charts'
import type { Filter, Grouping, MarkedEvent } from '../../../lib/document'
import type { TrendPicture } from '../../../lib/export'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { changeWords } from './change-words'
import { timelineEnds, timelineOf } from '../charts/timeline'
import { eventsInWords } from '../events/events-in-words'
import { days } from '../format/day'
import { countryInSentence } from '../format/country-name'
import { signed } from '../format/signed'

interface Around {
  readonly by: Grouping
  readonly view: 'mean' | 'counts'
  /** The days that were asked for are all drawn. */
  readonly asked: Pick<Filter, 'from' | 'to'>
  /** The one country that the series are about; undefined: several. */
  readonly country: string | undefined
  /** Marked by a person; those of the time that the series are of are drawn and told. */
  readonly events: readonly MarkedEvent[]
  readonly filters: string
  readonly source: string
  readonly locale: Locale
}

/** A trend with every word of its picture, as the page shows it. Its series are named already. */
export function picturedTrend(trend: Trend, { by, view, asked, country, events, filters, source, locale }: Around): TrendPicture {
  const t = translator(locale)
  const timeline = timelineOf(trend, asked)
  const [first = '', last = ''] = [timeline[0]?.from, timeline.at(-1)?.to]
  const marked = events.filter(({ from, to }) => from <= last && to >= first)
  const before = pointsBefore(trend, asked)
  const beside = trend.series.map((series) => [...before(series)].map(([from, point]) => ({ ...point, ...periodOf(from, trend.unit) })))
  const unit = t(`trend.per.${trend.unit}`)
  const most = Math.max(1, ...[...trend.series.flatMap(({ points }) => points), ...beside.flat()].map(({ count, abstained }) => count + abstained))
  const reading = [
    view === 'mean' ? t('trend.howToRead', { unit }) : t('trend.howToReadCounts', { unit }),
    ...(trend.previous === undefined ? [] : [t(view === 'mean' ? 'trend.comparedWith' : 'trend.comparedWithCounts', { period: days(trend.previous.from, trend.previous.to, locale) })]),
    ...(marked.length === 0 ? [] : [eventsInWords(marked, locale)]),
  ]
  return {
    title: country === undefined ? t('takeAway.trendTitle') : t(`takeAway.trendTitleBy.${by}`, { country: countryInSentence(country, locale) }),
    filters, source, reading: reading.join(' · '),
    language: locale,
    series: trend.series.map(({ name, points, total, previous }, at) => {
      const change = previous === undefined ? [] : [changeWords(previous.total.mean, total.mean, locale)]
      const counted = [t('trend.stances', { count: total.count }), ...(total.abstained === 0 ? [] : [t('trend.abstained', { count: total.abstained })]), ...change]
      return { name, points, before: beside[at] ?? [], mean: total.mean === null ? null : { value: total.mean, written: signed(total.mean, locale) }, counted: counted.join(' · ') }
    }),
    view: view === 'mean' ? { kind: 'mean' } : { kind: 'counts', most },
    span: [first, last],
    marks: marked.map(({ from, to }) => ({ from: from < first ? first : from, to: to > last ? last : to })),
    spanWords: timelineEnds(trend, asked, locale),
    words: { ...(view === 'mean' ? { top: t('trend.for'), bottom: t('trend.against') } : { top: t('trend.upTo', { count: most }), bottom: '' }), empty: t('trend.empty') },
  }
}
