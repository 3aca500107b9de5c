import { words as indonesian } from '../../id/cues/words'
import type { CueWords } from '../../shared/cue-lexicon'
import { fromIndonesian } from '../from-indonesian'
import { verbs } from './verbs'

const { words: list, phrases } = fromIndonesian

/** Malay reporting expressions and the small words around them, as the Indonesian ones where nothing else is said. */
export const words = (): CueWords => ({
  ...indonesian,
  rows: verbs(),
  accordingTo: phrases(indonesian.accordingTo, { plus: 'menurut sumber, menurut kenyataan, mengikut, mengikut laporan' }),
  closing: phrases(indonesian.closing, { plus: 'menurut kenyataan, demikian kenyataan, kata kenyataan, jelas kenyataan, menurut kenyataan itu lagi' }),
  complementizers: list(indonesian.complementizers, { without: 'kalau' }),
  purpose: list(indonesian.purpose, { plus: 'bagi' }),
  objectMarkers: list(indonesian.objectMarkers, { plus: 'berhubung berkenaan' }),
  settings: list(indonesian.settings, { plus: 'menerusi susulan sebaik sejurus sempena berhubung berkenaan mengulas' }),
  times: list(indonesian.times, { plus: 'isnin khamis jumaat mac jun julai ogos disember semalam kelmarin petang hujung lusa baru-baru' }),
  adverbs: list(indonesian.adverbs, { plus: 'gus bagaimanapun sekeras-kerasnya' }),
  blockers: list(indonesian.blockers, { plus: 'dijangka dijadual bercadang' }),
  joiners: list(indonesian.joiners, { plus: 'manakala malah' }),
  clauseOpeners: list(indonesian.clauseOpeners, { plus: 'selepas manakala sekiranya memandangkan' }),
  credits: list(indonesian.credits, { plus: 'dipetik memetik dilapor' }),
  voiceless: list(indonesian.voiceless, { without: 'kenyataan', plus: 'isu keadaan mesyuarat rundingan negaranya kerajaannya' }),
  nounMarkers: list(indonesian.nounMarkers, { plus: 'sesuatu sebarang' }),
  needsClause: list(indonesian.needsClause, { plus: 'mendedahkan mengesahkan' }),
  answers: list(indonesian.answers, { plus: 'mengulas' }),
  // “pihak berkuasa”, “negara berkenaan”: no verbs
  verbShape: /^(?!ber(?:kuasa|kenaan|wajib|hubung|ikutan)$)(?:me(?:m|n|ng|ny|l|r)[a-z]{4,}|ber[a-z]{4,}|di[a-z]{2,}(?:kan|i|at|ut|ar|ga)|ter(?:jadi|libat|kait|lihat|tahan))$/u,
  activeVerb: /^(?!ber(?:kuasa|kenaan|wajib|hubung|ikutan)$)(?:me(?:m|n|ng|ny|l|r)|ber)[a-z]{4,}$/u,
  addressees: list(indonesian.addressees, { plus: 'pemberita' }),
  hypotheticals: list(indonesian.hypotheticals, { plus: 'melainkan adakah' }),
  amounts: indonesian.amounts,
  sequels: list(indonesian.sequels, { plus: 'selepas' }),
  fronters: list(indonesian.fronters, { plus: 'apabila' }),
  subordinators: list(indonesian.subordinators, { plus: 'sungguhpun biarpun' }),
  nominalOwn: list(indonesian.nominalOwn, { plus: 'dakwaannya kenyataannya amarannya gesaannya' }),
  means: list(indonesian.means),
  alongside: list(indonesian.alongside),
  grounds: list(indonesian.grounds),
  contrasts: list(indonesian.contrasts, { plus: 'sebaliknya' }),
  objections: list(indonesian.objections),
  occasions: list(indonesian.occasions, { plus: 'kenyataan kenyataannya ucapan ucapannya mesyuarat majlis hantaran catatan' }),
  circumstances: phrases(indonesian.circumstances, { plus: 'susulan, berikutan, ketika mengulas, semasa berucap, ketika berucap, pada majlis, dalam satu majlis, ketika ditemui, sempena' }),
  questions: phrases(indonesian.questions, { plus: 'ketika diminta mengulas, apabila ditanya, apabila diminta mengulas, ketika diminta' }),
  answerLabels: 'j jawab jawapan',
  outlets: list(indonesian.outlets, { plus: 'bernama awani anadolu' }),
  anaphors: phrases(indonesian.anaphors, { plus: 'perkara itu, perkara tersebut, perkara sama, perkara demikian, perkara ini' }),
})

