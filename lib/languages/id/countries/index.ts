import type { CountryLexicon } from '../../shared/country-lexicon'

export const countries: CountryLexicon = {}
