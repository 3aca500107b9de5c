import type { Grouping } from '../../../lib/document'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { countryName } from '../format/country-name'

/** The name of a series in the reader's language. */
export function seriesName(by: Grouping, { key, name }: { readonly key: string; readonly name: string }, locale: Locale): string {
  if (by === 'country') return countryName(key, locale)
  if (key !== 'unknown') return name
  return translator(locale)(by === 'speaker' ? 'trend.speakerUnknown' : 'stance.outletUnknown')
}
