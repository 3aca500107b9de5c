import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { languageName } from '../format/language-name'

/** Says in which of the languages (ISO 639-1) nobody has measured how often a label is wrong; nothing where there is none. */
export function UnmeasuredNote({ languages }: { readonly languages: readonly string[] }) {
  const t = useTranslations('stance')
  const locale = useLocale()
  const format = useFormatter()
  const names = languages.map((language) => languageName(language, locale)).filter((name) => name !== null)
  if (names.length === 0) return null
  return <p className="quiet unmeasured">{t('unmeasured', { languages: format.list(names) })}</p>
}
