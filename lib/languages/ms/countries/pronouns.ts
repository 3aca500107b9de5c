import { pronouns as indonesian } from '../../id/countries/pronouns'
import type { CountryPronouns } from '../../shared/country-lexicon'

/** Malay expressions that point back to countries or to the speaker's own, where the reading is certain. “Negeri” is a state of the federation here. */
export const pronouns: CountryPronouns = {
  pair: [...indonesian.pair.filter((phrase) => !phrase.includes('negeri')), 'kedua-dua negara', 'dua negara berkenaan'],
  single: [...indonesian.single.filter((phrase) => !/negeri|rezim/.test(phrase)), 'negara berkenaan', 'negara terbabit', 'republik itu', 'republik berkenaan', 'rejim itu', 'rejim berkenaan', 'rejim tersebut', 'rejim ini'],
  own: [
    ...indonesian.own.filter((phrase) => !/negeri|pemerintah|tentara|militer/.test(phrase)),
    'kerajaan kami', 'kerajaan kita', 'kerajaan saya', 'tentera kami', 'tentera kita', 'pasukan kita', 'rakyat negara ini', 'kerajaan negara ini', 'wilayah kita', 'kedaulatan kita',
  ],
  notAfter: ['warga'],
}
