import type { Locale } from '../../i18n/locales'

/** Name of an article's language (ISO 639-1) in the language of the interface; null for "und", which has none. */
export function languageName(code: string, locale: Locale): string | null {
  return code === 'und' ? null : (new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code)
}
