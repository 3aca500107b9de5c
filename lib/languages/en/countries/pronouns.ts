import type { CountryPronouns } from '../../shared/country-lexicon'

/** English expressions that point back to countries or to the speaker's own, where the reading is certain. */
export const pronouns: CountryPronouns = {
  pair: ['both countries', 'the two countries', 'the two nations', 'both nations', 'these two countries', 'both states', 'the two states', 'their two countries'],
  single: ['that country', 'that nation', 'that state', 'this regime', 'that regime'],
  own: [
    'our country', 'our nation', 'our people', 'our homeland', 'our government', 'our armed forces', 'our military', 'our army', 'our soldiers', 'our territory',
    'our sovereignty', 'our soil', 'our citizens', 'my country', 'my government', 'my people', 'our forces', 'our troops',
  ],
  notAfter: [],
}
