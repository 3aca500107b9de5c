import type { Locale } from '../../i18n/locales'
import type { FilterOptions } from '../../../lib/store/rows'
import { countryName } from '../format/country-name'
import { languageName } from '../format/language-name'

/** The filters that choose among stored values. */
export type ChoiceName = 'country' | 'speaker' | 'outlet' | 'language'

export interface Option {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
  readonly quotations: number
}

/** What one filter offers, with names in the language of the interface. */
export function optionsOf(name: ChoiceName, options: FilterOptions, locale: Locale): readonly Option[] {
  switch (name) {
    case 'country':
      return options.countries.map((option) => ({ ...option, label: countryName(option.value, locale) }))
    case 'speaker':
      return options.speakers.map(({ value, name: label, country, quotations }) => ({ value, label, quotations, hint: country === null ? undefined : countryName(country, locale) }))
    case 'outlet':
      return options.outlets.map((option) => ({ ...option, label: option.value }))
    case 'language':
      return options.languages.map((option) => ({ ...option, label: languageName(option.value, locale) ?? option.value }))
  }
}
