import { useLocale, useTranslations } from 'next-intl'
import { signed } from '../format/signed'

/** The plain word-list sentiment, kept visibly apart from stance: grey, and named for what it is. */
export function Tone({ tone }: { readonly tone: number }) {
  const locale = useLocale()
  const t = useTranslations('stance')
  return (
    <span className="tone" title={t('toneTitle')}>
      {t('tone', { tone: signed(tone, locale, 0) })}
    </span>
  )
}
