import type { Locale } from '../../i18n/locales'

/** What a language of the interface needs to write with, made once: making a formatter of `Intl` takes a hundred times as long as using it. */
export function perLocale<T>(make: (locale: Locale) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>()
  return (locale) => {
    const known = made.get(locale)
    if (known !== undefined) return known
    const fresh = make(locale)
    made.set(locale, fresh)
    return fresh
  }
}
