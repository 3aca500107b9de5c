import type { Trend, TrendSeries } from '../../../lib/charts'
import type { Grouping } from '../../../lib/document'
import type { Locale } from '../../i18n/locales'
import { countryName } from '../format/country-name'

interface Naming {
  readonly by: Grouping
  readonly locale: Locale
  readonly t: (key: 'trend.speakerUnknown' | 'trend.outletUnknown') => string
}

/** A trend whose series are called as the interface calls them. */
export function namedTrend(trend: Trend, naming: Naming): Trend {
  return { ...trend, series: trend.series.map((series) => ({ ...series, name: nameOf(series, naming) })) }
}

function nameOf({ key, name }: TrendSeries, { by, locale, t }: Naming): string {
  if (by === 'country') return countryName(key, locale)
  if (key !== 'unknown') return name
  return t(by === 'speaker' ? 'trend.speakerUnknown' : 'trend.outletUnknown')
}
