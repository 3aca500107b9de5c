import { useLocale, useTranslations } from 'next-intl'
import { signed } from '../format/signed'

/** From one mean to another, with a sign and a word: "−0.18 on the period before"; no colour, for a change takes no side. */
export function Change({ from, to }: { readonly from: number | null; readonly to: number | null }) {
  const t = useTranslations('trend')
  const locale = useLocale()
  if (from === null || to === null) return <span className="change">{t('noMeanBefore')}</span>
  return <span className="change">{t('changed', { change: signed(to - from, locale) })}</span>
}
