import type { Filter } from '../../../lib/document'
import { speakerNames } from '../../../lib/store'
import type { Locale } from '../../i18n/locales'
import { filterTexts, translator } from '../../i18n/translator'
import { chipText } from '../filters/chip-text'
import { FILTER_NAMES, isOn } from '../filters/filter-names'

/** A filter in words, as a picture says it and as the chips of the page do: "Countries: Russia, Cuba · Period: 1–30 Nov 2022". */
export async function filterWords(filter: Filter, locale: Locale): Promise<string> {
  const speakers = await speakerNames(filter.speaker ?? [])
  const written = FILTER_NAMES.filter((name) => isOn(name, filter)).map((name) => {
    const { name: named, value, all } = chipText(name, filter, filterTexts(locale), locale, speakers)
    return `${named}: ${all ?? value ?? ''}`
  })
  const counted = filter.counting === 'reports' ? [translator(locale)('takeAway.countedReports')] : []
  return [...written, ...counted].join(' · ') || translator(locale)('takeAway.noFilters')
}
