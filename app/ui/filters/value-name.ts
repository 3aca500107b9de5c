import type { useTranslations } from 'next-intl'
import { ANSWER_LABELS, countryGroup, QUOTATION_KINDS, VIAS } from '../../../lib/document'
import type { Locale } from '../../i18n/locales'
import { countryName } from '../format/country-name'
import { languageName } from '../format/language-name'
import type { ChoiceName } from './filter-names'

type FilterWords = ReturnType<typeof useTranslations<'filters'>>

/** What a value of a filter is called. `speakers`: names by id. */
export function valueName(name: ChoiceName, value: string, t: FilterWords, locale: Locale, speakers: Readonly<Record<string, string>>): string {
  switch (name) {
    case 'country':
      return countryGroup(value)?.name ?? countryName(value, locale)
    case 'speakerCountry':
      return value === 'unknown' ? t('countryUnknown') : (countryGroup(value)?.name ?? countryName(value, locale))
    case 'speaker':
      return value === 'unknown' ? t('speakerUnknown') : (speakers[value] ?? t('speakerGone'))
    case 'outlet':
      return value === 'unknown' ? t('unknown') : value
    case 'language':
      return languageName(value, locale) ?? value
    case 'label':
      return named(ANSWER_LABELS, value, (label) => t(`labels.${label}`))
    case 'via':
      return named(VIAS, value, (via) => t(`vias.${via}`))
    case 'kind':
      return named(QUOTATION_KINDS, value, (kind) => t(`kinds.${kind}`))
  }
}

function named<Value extends string>(known: readonly Value[], value: string, name: (value: Value) => string): string {
  const found = known.find((one) => one === value)
  return found === undefined ? value : name(found)
}
