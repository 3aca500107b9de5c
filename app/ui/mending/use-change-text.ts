import { useLocale, useTranslations } from 'next-intl'
import type { ArticleFields, Change, SpeakerFields } from '../../../lib/document'
import { countryName } from '../format/country-name'
import { dateTime } from '../format/date-time'
import { languageName } from '../format/language-name'

/** Gives a change in words: "Merged A. Velikov into Arkady Velikov". */
export function useChangeText(): (change: Change) => string {
  const t = useTranslations('mending')
  const locale = useLocale()
  const list = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale)
  const none = t('none')
  const shown = (field: string, value: string | null | undefined): string => {
    if (value === null || value === undefined || value === '') return none
    if (field === 'country') return countryName(value, locale)
    if (field === 'language') return languageName(value, locale) ?? value
    return field === 'publishedAt' ? dateTime(value, locale) : value
  }
  const differences = (before: SpeakerFields & ArticleFields, after: SpeakerFields & ArticleFields): string =>
    FIELDS.filter((field) => after[field] !== undefined).map((field) => t('field', { field: t(`fields.${field}`), before: shown(field, before[field]), after: shown(field, after[field]) })).join('; ')
  return (change) => {
    switch (change.kind) {
      case 'merge-speakers':
        return t('kinds.merge-speakers', { speaker: change.after.speaker.name, into: change.after.into.name })
      case 'split-speaker': {
        const { from, speaker, names, quotations } = change.after
        const what = [...names.map((name) => `“${name}”`), ...(quotations.length === 0 ? [] : [t('quotations', { count: quotations.length })])]
        return t('kinds.split-speaker', { speaker: speaker.name, from: from.name, what: list.format(what) })
      }
      case 'describe-speaker':
        return t('kinds.describe-speaker', { speaker: change.after.speaker.name, differences: differences(change.before, change.after.fields) })
      case 'alias-outlets': {
        const { names, outlet } = change.after
        return outlet === null ? t('kinds.separate-outlets', { names: list.format(names) }) : t('kinds.alias-outlets', { names: list.format(names), outlet })
      }
      case 'mend-article':
        return t('kinds.mend-article', { article: change.after.article.name, differences: differences(change.before, change.after.fields) })
      case 'delete-article':
        return t('kinds.delete-article', { article: change.after.article.name })
    }
  }
}

const FIELDS = ['name', 'role', 'country', 'title', 'outlet', 'publishedAt', 'language'] as const
