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

/** How Indonesian names countries. */
export const countries = once(() => countryLexicon({
  home: 'ID',
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
    // the American state is in the news where its country votes
    {
      form: 'Georgia',
      anyOf: ['Tbilisi', 'Kaukasus', 'Armenia', 'Azerbaijan', 'Ossetia', 'Abkhazia', 'Rusia', 'Moskow', 'Moskwa', 'Kremlin', 'Soviet', 'Moldova', 'Ukraina', 'NATO', 'Saakashvili'],
      noneOf: ['Atlanta', 'egara bagian', 'egara Bagian', 'Partai Republik', 'Partai Demokrat', 'Carolina', 'Florida', 'Pennsylvania'],
      before: /(?:presiden|perdana menteri|pm|menlu|menhan|menteri(?: \p{L}+){1,3}|(?:duta besar|dubes)(?: \p{L}+ untuk)?|kedutaan besar|kementerian(?: \p{L}+){1,3}|pemerintah|parlemen|militer|negara|warga|rakyat|republik)\s$/iu,
    },
    { form: 'PNG', anyOf: ['RI-PNG', 'Papua', 'Port Moresby', 'Pasifik', 'Marape', 'Bougainville', 'Fiji', 'Australia'] },
  ],
  excluded: [
    // a part of the world: “Direktur Jenderal Amerika dan Eropa Kemlu”
    { form: /^Amerika$/u, before: /(?:[Dd]irektur|[Dd]irjen|[Dd]irektorat|[Dd]ireksi|[Dd]eputi)(?: [Jj]enderal)?(?: [Uu]rusan| [Kk]awasan)?\s$/u, after: /^\s(?:dan|I{1,2})\s?/u },
    { before: /\d\s+(?:(?:ribu|juta|miliar|triliun)\s+)?dol{1,2}ar\s$/iu },
    { before: /(?<!\p{L})(?:ber)?inisial\s["“]?$/iu },
    { form: /^(?:AS|RI|UK)$/u, after: /^\s?\(\d{1,2}(?:\s(?:tahun|th))?\)/u },
  ],
  personalNames: [
    'Jordan', 'Chad', 'Israel', 'Georgia', 'Paris', 'Sofia', 'Washington', 'Cuba', 'India', 'Kenya', 'London', 'Berlin', 'Wales', 'Filipina', 'Roma', 'Indonesia', 'Irani',
    'Amerika', 'Malaya', 'Saudi', 'Sudan', 'Oman', 'Soviet', 'Turki', 'Peru', 'Mali', 'Wina', 'Manila', 'Riyad',
    'Asmara', 'Dakar', 'Athena', 'Santiago', 'Victoria', 'Kingston', 'Nassau', 'Praia', 'Duma', 'Tirana', 'Moroni', 'Riga',
  ],
  peopleBefore: ['warga negara', 'warganegara', 'warga sipil', 'warga', 'orang-orang', 'orang', 'rakyat', 'bangsa', 'masyarakat', 'penduduk'],
  ethnicBefore: ['etnis', 'suku', 'minoritas', 'keturunan', 'kelompok minoritas', 'kelompok etnis'],
  former: ['mantan', 'eks', 'bekas', 'mendiang', 'almarhum', 'terguling'],
  titles: [
    'presiden', 'perdana', 'menteri', 'pm', 'menlu', 'kanselir', 'raja', 'ratu', 'putra', 'mahkota', 'sheikh', 'syekh', 'ayatollah', 'ayatullah', 'jenderal', 'pemimpin',
    'senator', 'tuan', 'bapak', 'pak', 'ibu', 'bu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu', 'ahad', 'namun', 'dan', 'tetapi', 'tapi', 'jika', 'kalau', 'saat', 'ketika', 'menurut',
    'sementara', 'kepada', 'dengan', 'bahwa', 'sebelumnya',
    // “Adili Netanyahu”
    'adili', 'tangkap', 'hukum', 'penjarakan', 'seret', 'usir', 'lawan', 'tolak', 'hentikan', 'stop', 'gulingkan', 'turunkan', 'kutuk', 'hidup', 'dukung', 'bela', 'selamatkan', 'bebaskan', 'enyahlah', 'matilah',
  ],
  gluedAfter: /(?:nya|lah|pun|yang|serta|kita|itu|ini|selatan|utara|barat|timur|sebagai|karena|atas|oleh|setelah|bahwa|agar|dalam|dan|untuk|dari|pada|telah|akan|dengan|tidak|juga|di|ke|me\p{Ll}{4,}|ber\p{Ll}{3,}|di\p{Ll}{4,}|ter\p{Ll}{4,})$/u,
  notInCapitals: [],
}))
