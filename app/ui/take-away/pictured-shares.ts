import { ANSWER_LABELS, type AnswerLabel } from '../../../lib/document'
import type { SharesPicture } from '../../../lib/export'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'

interface Around {
  readonly filters: string
  readonly source: string
  readonly locale: Locale
}

/** How the stances divide, with every word of the picture. */
export function picturedShares(counts: Readonly<Record<AnswerLabel, number>>, { filters, source, locale }: Around): SharesPicture {
  const t = translator(locale)
  const total = ANSWER_LABELS.reduce((sum, label) => sum + counts[label], 0)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const written = (label: AnswerLabel) => t('takeAway.shareCounted', { label: t(`stance.share.${label}`, { share: percent.format(total === 0 ? 0 : counts[label] / total) }), count: new Intl.NumberFormat(locale).format(counts[label]) })
  return {
    title: t('takeAway.sharesTitle'), filters, source, reading: t('trend.stances', { count: total }), language: locale, counts,
    written: { oppose: written('oppose'), neutral: written('neutral'), support: written('support'), abstained: written('abstained') },
  }
}
