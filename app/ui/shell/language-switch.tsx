import { useLocale, useTranslations } from 'next-intl'
import { setLocale } from '../../actions/set-locale'
import { LOCALES } from '../../i18n/locales'

/** English or Indonesian: a form of two buttons, so that it works before any script has loaded. */
export function LanguageSwitch() {
  const t = useTranslations('shell')
  const current = useLocale()
  return (
    <form action={setLocale} className="switch" aria-label={t('language')}>
      {LOCALES.map((locale) => (
        <button key={locale} name="locale" value={locale} lang={locale} aria-label={t(`languages.${locale}`)} aria-pressed={locale === current}>
          {locale.toUpperCase()}
        </button>
      ))}
    </form>
  )
}
