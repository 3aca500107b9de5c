import type { Filter } from '../../../lib/document'
import { getSpeaker } from '../../../lib/store'
import type { Locale } from '../../i18n/locales'
import { translator, type Translator } from '../../i18n/translator'
import { countryName } from '../format/country-name'
import { day } from '../format/day'
import { languageName } from '../format/language-name'

/** A filter in words, as a picture says it: "Countries: Russia, Cuba · From: 1 Nov 2022". What has no words of its own is given as it is. */
export async function filterWords(filter: Filter, locale: Locale): Promise<string> {
  const t = translator(locale)
  const parts = Object.entries(filter).flatMap(([name, value]: [string, string | number | readonly string[] | undefined]) => {
    const values = value === undefined ? [] : typeof value === 'object' ? value : [String(value)]
    return values.length === 0 ? [] : [{ name, values }]
  })
  const written = await Promise.all(parts.map(async ({ name, values }) => `${nameOf(name, values.length, t)}: ${(await Promise.all(values.map((value) => valueOf(name, value, locale, t)))).join(', ')}`))
  return written.length === 0 ? t('takeAway.noFilters') : written.join(' · ')
}

function nameOf(name: string, values: number, t: Translator): string {
  switch (name) {
    case 'country': return t(values > 1 ? 'filters.countrySeveral' : 'filters.country')
    case 'speaker': return t(values > 1 ? 'filters.speakerSeveral' : 'filters.speaker')
    case 'outlet': return t(values > 1 ? 'filters.outletSeveral' : 'filters.outlet')
    case 'language': return t(values > 1 ? 'filters.languageSeveral' : 'filters.language')
    case 'label': return t('filters.label')
    case 'kind': return t('filters.kind')
    case 'from': return t('filters.from')
    case 'to': return t('filters.to')
    case 'dated': return t('filters.dated')
    case 'upload': return t('filters.upload')
    default: return name
  }
}

async function valueOf(name: string, value: string, locale: Locale, t: Translator): Promise<string> {
  switch (name) {
    case 'country': return countryName(value, locale)
    case 'speaker': return value === 'unknown' ? t('stance.speakerUnknown') : ((await getSpeaker(value))?.speaker.name ?? value)
    case 'outlet': return value === 'unknown' ? t('filters.unknown') : value
    case 'language': return languageName(value, locale) ?? value
    case 'label': return value === 'oppose' || value === 'neutral' || value === 'support' || value === 'abstained' ? t(`filters.labels.${value}`) : value
    case 'kind': return value === 'direct' || value === 'indirect' || value === 'mixed' ? t(`filters.kinds.${value}`) : value
    case 'from': case 'to': return day(value, locale)
    case 'dated': return t(value === 'no' ? 'filters.undatedOnly' : 'filters.datedOnly')
    default: return value
  }
}
