import { capitalContexts } from '../../shared/countries/capitals'
import { capitals } from './capitals'
import { countryLexicon } from '../../shared/country-lexicon'
import { once } from '../../shared/once'
import { demonyms } from './demonyms'
import { epithets } from './epithets'
import { institutions } from './institutions'
import { figures } from '../../shared/countries/figures'
import { leaders } from '../../shared/countries/leaders'
import { presidential } from '../../shared/countries/presidential'
import { names } from './names'
import { notCountries } from './not-countries'
import { pronouns } from './pronouns'

/** How Malay names countries. */
export const countries = once(() => countryLexicon({
  // read in Malaysia, Singapore and Brunei, whose papers take the world's news from abroad: a dateline at home tells of home
  home: null,
  names,
  demonyms,
  capitals: capitals(),
  institutions: institutions(),
  epithets,
  sharedBodies: {},
  notCountries,
  leaders,
  headTitles: new Map([['presiden', presidential]]),
  figures,
  pronouns,
  contexts: [
    ...capitalContexts,
    {
      form: 'Georgia',
      anyOf: ['Tbilisi', 'Caucasus', 'Kaukasus', 'Armenia', 'Azerbaijan', 'Ossetia', 'Abkhazia'],
      noneOf: ['Atlanta', 'negeri Georgia', 'Negeri Georgia', 'Parti Republikan', 'Parti Demokrat', 'Carolina', 'Florida', 'Pennsylvania'],
      before: /(?:presiden|perdana menteri|menteri luar|kerajaan|parlimen|tentera|negara|warga|rakyat|republik)\s$/iu,
    },
    { form: 'PNG', anyOf: ['RI-PNG', 'Papua', 'Port Moresby', 'Pasifik', 'Marape', 'Bougainville', 'Fiji', 'Australia'] },
    // the cashpoint is an ATM too
    { form: 'ATM', anyOf: ['Angkatan Tentera', 'Panglima', 'Kementerian Pertahanan', 'anggota tentera', 'Menteri Pertahanan'] },
  ],
  excluded: [
    { before: /\d\s+(?:(?:ribu|juta|bilion|trilion)\s+)?dolar\s$/iu },
    { form: /^(?:AS|UK|US)$/u, after: /^\s?\(\d{1,2}(?:\s(?:tahun|thn))?\)/u },
    { form: /^(?:AS|US)$/u, after: /^\s?\$/u },
    { form: /^(?:Cina|India)$/u, before: /(?:kaum|etnik|bangsa|masyarakat|komuniti|keturunan)\s$/iu },
  ],
  personalNames: [
    'Jordan', 'Chad', 'Israel', 'Georgia', 'Paris', 'Sofia', 'Washington', 'Cuba', 'India', 'Kenya', 'London', 'Berlin', 'Wales', 'Filipina', 'Indonesia', 'Amerika', 'Malaya', 'Saudi', 'Sudan', 'Oman', 'Soviet',
    'Turki', 'Peru', 'Mali', 'Manila', 'England', 'France', 'Ireland', 'Vienna', 'Asmara', 'Dakar', 'Athens', 'Santiago', 'Victoria', 'Kingston', 'Nassau', 'Praia', 'Duma', 'Tirana', 'Moroni', 'Riga', 'Brunei',
  ],
  peopleBefore: ['warganegara', 'warga', 'orang', 'rakyat', 'bangsa', 'penduduk', 'orang awam', 'pelarian', 'anak-anak', 'kanak-kanak', 'wanita'],
  ethnicBefore: ['etnik', 'kaum', 'suku', 'minoriti', 'keturunan', 'masyarakat', 'komuniti', 'kumpulan etnik'],
  former: ['bekas', 'mantan', 'mendiang', 'allahyarham', 'arwah', 'digulingkan'],
  titles: [
    'presiden', 'perdana', 'menteri', 'pm', 'canselor', 'raja', 'ratu', 'permaisuri', 'putera', 'mahkota', 'sheikh', 'syeikh', 'ayatollah', 'ayatullah', 'jeneral', 'pemimpin', 'senator', 'tuan', 'encik', 'puan', 'datuk', 'seri', 'sri',
    'tun', 'isnin', 'selasa', 'rabu', 'khamis', 'jumaat', 'sabtu', 'ahad', 'namun', 'dan', 'tetapi', 'jika', 'kalau', 'ketika', 'semasa', 'menurut', 'sementara', 'manakala', 'kepada', 'dengan', 'bahawa', 'sebelum',
  ],
  gluedAfter: null,
  notInCapitals: ['US'],
}))
