import { useLocale, useTranslations } from 'next-intl'
import type { Filter } from '../../../lib/document'
import { days } from '../format/day'

/** Which days the changes of a list are measured from; nothing where nothing is compared. */
export function ComparedNote({ before }: { readonly before: Filter | null }) {
  const t = useTranslations('trend')
  const locale = useLocale()
  if (before?.from === undefined || before.to === undefined) return null
  return <p className="quiet">{t('comparedWithLists', { period: days(before.from, before.to, locale) })}</p>
}
