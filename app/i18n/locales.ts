/** The languages of the user interface, and the cookie that remembers the chosen one. */
export const LOCALES = ['en', 'id'] as const
export type Locale = (typeof LOCALES)[number]
export const LOCALE_COOKIE = 'locale'

export function isLocale(value: string | undefined): value is Locale {
  return LOCALES.some((locale) => locale === value)
}

/** The first language of an Accept-Language header that the interface has; English when there is none. */
export function localeOfHeader(header: string | null): Locale {
  const wanted = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return wanted.find(isLocale) ?? 'en'
}
