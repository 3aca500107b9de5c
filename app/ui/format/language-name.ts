import type { Locale } from '../../i18n/locales'
import { perLocale } from './per-locale'

const languages = perLocale((locale) => new Intl.DisplayNames(locale, { type: 'language' }))

/** Name of an article's language (ISO 639-1) in the language of the interface; null for "und", which has none. */
export function languageName(code: string, locale: Locale): string | null {
  return code === 'und' ? null : (languages(locale).of(code) ?? code)
}
