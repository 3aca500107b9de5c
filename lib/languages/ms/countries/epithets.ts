import type { FormTable } from '../../shared/country-lexicon'

/** Malay names for countries that are not their names, from common usage. Those in `against` are hostile by themselves. */
export const epithets: { readonly against: FormTable; readonly neutral: FormTable } = {
  against: {
    US: 'Syaitan Besar, empayar Yankee, imperialis Yankee, imperialis Amerika, imperialis AS, imperialisme AS, imperialisme Amerika, polis dunia Amerika',
    IL: 'rejim zionis, regim zionis, rejim zionis Israel, rejim haram zionis, rejim haram Israel, entiti zionis, entiti zionis Israel, musuh zionis, negara zionis, negara haram Israel, negara haram zionis, Zionis Israel, '
      + 'Israel laknatullah, zionis laknatullah, rejim penjajah, rejim penjajah Israel, penjajah zionis, penjajah Israel, tentera zionis, tentera rejim zionis, kaum zionis, rejim apartheid Israel, rejim pengganas zionis, '
      + 'rejim Israel, rejim Tel Aviv, Syaitan Kecil, Zionis',
    IR: 'rejim mullah, rejim Tehran, rejim ayatollah',
    KP: 'rejim Kim, rejim Pyongyang',
    UA: 'rejim Kiev, rejim Kyiv',
    RU: 'rejim Moscow, rejim Putin, rejim Kremlin',
    SY: 'rejim Assad, rejim Damsyik',
    VE: 'rejim Maduro',
    MM: 'rejim junta, junta tentera Myanmar',
  },
  neutral: {
    US: 'Uncle Sam, Pakcik Sam, negara Uncle Sam',
    RU: 'Beruang Merah, negara Beruang Merah',
    CN: 'Negara Tembok Besar, negara tembok besar, negara Tirai Buluh',
    JP: 'Negara Matahari Terbit, negara matahari terbit, Negara Bunga Sakura',
    KR: 'Negara K-Pop, negara ginseng',
    SG: 'Kota Singa, negara kota itu',
    AU: 'Negara Kanggaru, negara kanggaru',
    TH: 'Negara Gajah Putih, negara gajah putih',
    NL: 'Negara Kincir Angin',
    EG: 'Negara Piramid',
    IN: 'Negara Bollywood',
    IL: 'negara Yahudi',
    MY: 'Tanah Air, Bumi Pertiwi',
  },
}
