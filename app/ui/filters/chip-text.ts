import type { useTranslations } from 'next-intl'
import type { Filter } from '../../../lib/document'
import type { Locale } from '../../i18n/locales'
import { day, days } from '../format/day'
import { signed } from '../format/signed'
import { isChoice, isOn, type ChoiceName, type FilterName } from './filter-names'
import { valueName } from './value-name'

type FilterWords = ReturnType<typeof useTranslations<'filters'>>

/** More values than this are counted on the chip. */
const NAMED = 2

export interface ChipText {
  readonly name: string
  /** What is chosen; null: nothing. */
  readonly value: string | null
  /** All that is chosen, where the chip only counts it. */
  readonly all?: string
}

/** What the chip of a filter says. `speakers`: names by id. */
export function chipText(name: FilterName, filter: Filter, t: FilterWords, locale: Locale, speakers: Readonly<Record<string, string>>): ChipText {
  if (!isOn(name, filter)) return { name: t(name), value: null }
  if (!isChoice(name)) return { name: t(name), value: otherText(name, filter, t, locale) }
  const values = (filter[name] ?? []).map((value) => valueName(name, value, t, locale, speakers))
  const all = values.join(', ')
  if (values.length <= NAMED) return { name: t(values.length === 1 ? name : `${name}Several`), value: all }
  return { name: t(`${name}Several`), value: String(values.length), all }
}

function otherText(name: Exclude<FilterName, ChoiceName>, filter: Filter, t: FilterWords, locale: Locale): string {
  const { from, to, min, max, confidenceMin = 0, q = '', dated } = filter
  switch (name) {
    case 'period':
      if (from !== undefined && to !== undefined) return days(from, to, locale)
      return from === undefined ? t('until', { day: day(to ?? '', locale) }) : t('since', { day: day(from, locale) })
    case 'score':
      if (min !== undefined && max !== undefined) return t('between', { low: signed(min, locale), high: signed(max, locale) })
      return min === undefined ? t('atMost', { score: signed(max ?? 1, locale) }) : t('atLeast', { score: signed(min, locale) })
    case 'confidence':
      return t('atLeastShare', { share: confidenceMin })
    case 'self':
      return t('selfExcluded')
    case 'words':
      // who looks for "safe passage" has written the marks
      return q.includes('"') ? q : t('quoted', { words: q })
    case 'dated':
      return t(dated === 'no' ? 'undatedOnly' : 'datedOnly')
    default:
      return t('thisUpload')
  }
}
