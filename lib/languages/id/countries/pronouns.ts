import type { CountryPronouns } from '../../shared/country-lexicon'

/** Indonesian expressions that point back to countries or to the speaker's own, where the reading is certain. */
export const pronouns: CountryPronouns = {
  pair: ['kedua negara', 'kedua bangsa', 'dua negara itu', 'dua negara tersebut', 'kedua negeri', 'dua negara ini'],
  single: ['negara itu', 'negara tersebut', 'negeri itu', 'negeri tersebut', 'rezim itu', 'rezim tersebut', 'rezim ini'],
  own: [
    'negara kami', 'bangsa kami', 'rakyat kami', 'pemerintah kami', 'tanah air kami', 'negeri kami', 'negara kita', 'bangsa kita', 'rakyat kita', 'pemerintah kita',
    'tanah air kita', 'negeri kita', 'pasukan kami', 'tentara kami', 'militer kami', 'angkatan bersenjata kami', 'wilayah kami', 'kedaulatan kami', 'warga kami',
    'negara saya', 'negeri saya', 'bangsa saya', 'rakyat saya', 'pemerintah saya',
  ],
  notAfter: ['warga'],
}
