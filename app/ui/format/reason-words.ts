import type { Locale } from '../../i18n/locales'
import { reasonText, type Reason } from '../../../lib/document'
import { countryInSentence } from './country-name'

/** A reason as a sentence, with the country named as everywhere on the pages. */
export function reasonWords(reason: Reason, locale: Locale): string {
  return reasonText(reason, locale, countryInSentence)
}
