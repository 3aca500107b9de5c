import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { signed } from '../format/signed'

/** From one mean to another as a picture says it: "−0.18 on before". */
export function changeWords(from: number | null, to: number | null, locale: Locale): string {
  const t = translator(locale)
  return from === null || to === null ? t('trend.noMeanBefore') : t('trend.changed', { change: signed(to - from, locale) })
}
