import type { Locale } from '../../i18n/locales'
import { perLocale } from './per-locale'

const regions = perLocale((locale) => new Intl.DisplayNames(locale, { type: 'region' }))

/** Name of a country (ISO 3166-1 alpha-2) in the language of the interface; the code itself where it has none. */
export function countryName(code: string, locale: Locale): string {
  return /^[A-Z]{2}$/.test(code) ? (regions(locale).of(code) ?? code) : code
}

// “against the United States”, but “against Cuba”
const WITH_ARTICLE = new Set(['AE', 'BS', 'CF', 'CD', 'CG', 'DO', 'EU', 'FK', 'GB', 'GM', 'IM', 'KM', 'KY', 'MH', 'MP', 'MV', 'NL', 'PH', 'PS', 'SB', 'SC', 'TC', 'UN', 'US', 'VG', 'VI'])

/** The name as it stands inside an English or Indonesian sentence: "the United States", "Amerika Serikat". */
export function countryInSentence(code: string, locale: Locale): string {
  const name = countryName(code, locale)
  return locale === 'en' && WITH_ARTICLE.has(code) ? `the ${name}` : name
}
