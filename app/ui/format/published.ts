import type { useTranslations } from 'next-intl'
import { archiveTimeZone, publication } from '../../../lib/store'
import type { Locale } from '../../i18n/locales'
import { day } from './day'

/** The day that a date states, and the one that it counts on where that is another in the archive's time zone: "28 Feb 2024, counted on 29 Feb 2024". */
export function publishedWords(publishedAt: string | null, locale: Locale, t: ReturnType<typeof useTranslations<'stance'>>): string {
  if (publishedAt === null) return t('undated')
  const stated = day(publishedAt, locale)
  const counted = countedElsewhere(publishedAt)
  return counted === null ? stated : t('countedOn', { stated, counted: day(counted, locale) })
}

/** The local day YYYY-MM-DD that charts and filters count a date on; null where it is the one stated. */
export function countedElsewhere(publishedAt: string): string | null {
  const counted = publication(publishedAt, archiveTimeZone()).day
  return counted === publishedAt.slice(0, 10) ? null : counted
}
