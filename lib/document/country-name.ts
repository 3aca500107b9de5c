import type { ReasonLocale } from './reason-text'

/** Made once, when a name is first asked for: making what knows the names costs more than a whole answer. */
const regions = new Map<ReasonLocale, Intl.DisplayNames>()

function regionsIn(locale: ReasonLocale): Intl.DisplayNames {
  const names = regions.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region' })
  regions.set(locale, names)
  return names
}

/** As newspapers print them. `Intl` says "Palestinian Territories" on the server and "Palestine" in a browser, or "Congo - Kinshasa", as no sentence does. */
const PRINTED: Readonly<Record<ReasonLocale, Readonly<Record<string, string>>>> = {
  en: { CD: 'DR Congo', CG: 'Republic of the Congo', FK: 'Falkland Islands', HK: 'Hong Kong', MM: 'Myanmar', MO: 'Macao', PS: 'Palestine' },
  id: { CD: 'Republik Demokratik Kongo', CG: 'Republik Kongo', FK: 'Kepulauan Falkland', HK: 'Hong Kong', MM: 'Myanmar', MO: 'Makau', PS: 'Palestina' },
}

/** Name of a country (ISO 3166-1 alpha-2) in a language of the interface, the same on the server and in the browser; the code itself where it has none. */
export function countryName(code: string, locale: ReasonLocale): string {
  return /^[A-Z]{2}$/.test(code) ? (PRINTED[locale][code] ?? regionsIn(locale).of(code) ?? code) : code
}

// “against the United States”, but “against Cuba”
const WITH_ARTICLE = new Set(['AE', 'BS', 'CF', 'CG', 'DO', 'EU', 'FK', 'GB', 'GM', 'IM', 'KM', 'KY', 'MH', 'MP', 'MV', 'NL', 'PH', 'SB', 'SC', 'TC', 'UN', 'US', 'VG', 'VI'])

/** The name as it stands inside an English or Indonesian sentence: "the United States", "Amerika Serikat". */
export function countryInSentence(code: string, locale: ReasonLocale): string {
  const name = countryName(code, locale)
  return locale === 'en' && WITH_ARTICLE.has(code) ? `the ${name}` : name
}
