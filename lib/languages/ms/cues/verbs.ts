import { verbs as indonesian } from '../../id/cues/verbs'
import type { CueRow, CueVoice } from '../../shared/cue-lexicon'
import { phrases } from '../../shared/stance/phrase-index'
import { fromIndonesian } from '../from-indonesian'

/**
 * Indonesian cues that say something else in Malay: membantah protests and does not deny, berucap gives a speech, menyambut celebrates,
 * mendakwa claims whatever follows it.
 */
const otherwise = new Set(phrases(`membantah, membantah keras, membantah tegas, membantahnya, dibantah, bantah, bantahnya, dibantahnya, bantahan, bantahannya, berucap, ucap, menyambut, mendakwa bahwa, menyebut, nilai, tutup, ingat, minta, mintanya, kesal`))

const voices: readonly CueVoice[] = ['active', 'passive', 'bare', 'own', 'nominal']

/** An Indonesian row in Malay spelling, without what means something else. */
function asMalay(row: CueRow): CueRow {
  const forms = voices.flatMap((voice) => {
    const kept = phrases(row[voice] ?? '').filter((phrase) => !otherwise.has(phrase))
    return kept.length === 0 ? [] : [[voice, fromIndonesian.phrases(kept.join(', '))] as const]
  })
  return { cueClass: row.cueClass, complement: row.complement, ...(row.verbOnly ? { verbOnly: true } : {}), ...Object.fromEntries(forms) }
}

/** The bare forms with the suffix that stands for the source: “dedah” → “dedahnya”. */
const own = (bare: string): string => phrases(bare).map((word) => `${word}nya`).join(', ')

/** Feelings and views that are put into words: “melahirkan kebimbangan”, “menzahirkan penghargaannya”. */
const voicing = (nouns: string): string =>
  phrases(nouns).flatMap((noun) => ['melahirkan', 'menzahirkan', 'meluahkan', 'merakamkan', 'menyuarakan'].flatMap((verb) => [`${verb} ${noun}`, `${verb} rasa ${noun}`])).join(', ')

/** What one gets to hear from somebody: “mengundang kecaman daripada”. */
const drawing = (nouns: string): string =>
  phrases('mendapat, mengundang, menerima, meraih, mencetuskan, dihujani, berdepan').flatMap((verb) => phrases(nouns).flatMap((noun) => ['', ' keras', ' hebat'].map((how) => `${verb} ${noun}${how} daripada`))).join(', ')

/** What one stands up for by words alone: “mempertahankan keputusan itu”, but “mempertahankan kota itu”. */
const defended = 'keputusan, dasar, tindakan, langkah, pendirian, rancangan, kenyataan, cadangan, pelantikan, perjanjian, larangan, penggunaan'

/** What Malay says beside that. */
const malay: readonly CueRow[] = [
  { cueClass: 'speech', complement: 'clause',
    active: `mengulas bahawa, mendedahkan, mengesahkan, menambah, menambah lagi, memperjelaskan, memperincikan, menghuraikan, meluahkan, menzahirkan bahawa, membayangkan, merumuskan, menggariskan, bertegas, bertegas bahawa,
      bersuara, berhujah, berkata lagi, memberitahu bahawa, dipetik berkata, dipetik sebagai berkata, dilapor berkata, dilaporkan berkata, dilapor sebagai berkata, dilaporkan sebagai berkata, turut berkata,
      mengeluarkan kenyataan, memberi jaminan bahawa, memberi bayangan, berkongsi bahawa, menyatakan pendirian, menegaskan pendirian, mengulangi pendirian, memberi penjelasan bahawa, memaklum`,
    passive: 'dimaklumkan, didedahkan, disahkan, dihuraikan',
    bare: 'dedah, maklum, luah, hujah, titah, sabda', own: own('dedah, maklum, luah, hujah, titah, sabda') },
  { cueClass: 'claim', complement: 'clause', bare: 'dakwa', own: 'dakwanya', nominal: 'dakwaan, dakwaannya' },
  { cueClass: 'belief', complement: 'clause', active: 'menjangka, menjangkakan, menjangkakan bahawa, mengandaikan, berkeyakinan, berasa yakin, percaya' , passive: 'dijangka oleh' },
  { cueClass: 'describe', complement: 'object', active: 'menyifatkan, menyifatkannya, menganggap, melabelkan, menggelarkan, menggelar, mengibaratkan, mentafsirkan', passive: 'disifatkan, dilabelkan, digelar' },
  { cueClass: 'worry', complement: 'either', active: `risau, membimbangi, ${voicing('kebimbangan, kerisauan, keprihatinan, kegusaran')}` },
  { cueClass: 'doubt', complement: 'either', active: 'mempertikai, mempertikaikan', passive: 'dipertikai, dipertikaikan' },
  { cueClass: 'promise', complement: 'clause', active: `memberi jaminan, memberikan jaminan, ${voicing('kesediaan, iltizam, tekad')}` },
  { cueClass: 'hope', complement: 'clause', active: voicing('harapan') },
  { cueClass: 'praise', complement: 'object', active: `mengucapkan tahniah, mengucapkan tahniah kepada, merakamkan ucapan tahniah, merakamkan ucapan tahniah kepada, memberi penghargaan kepada, ${voicing('penghargaan, kekaguman, setinggi-tinggi penghargaan')}` },
  { cueClass: 'thank', complement: 'object', active: `merakamkan ucapan terima kasih, merakamkan ucapan terima kasih kepada, merakamkan terima kasih, merakamkan terima kasih kepada, mengucapkan terima kasih kepada, menzahirkan terima kasih kepada` },
  { cueClass: 'welcome', complement: 'object', active: 'mengalu-alukan, menyambut baik usaha', passive: 'dialu-alukan' },
  { cueClass: 'support', complement: 'object', active: `menyokong penuh, menyokong sepenuhnya, menyokong kuat, mengulangi sokongan, ${voicing('sokongan, solidariti, simpati')}` },
  { cueClass: 'support', complement: 'object', verbOnly: true, active: phrases(defended).map((noun) => `mempertahankan ${noun}`).join(', ') },
  { cueClass: 'criticise', complement: 'object', passive: drawing('kritikan, bidasan, cemuhan') },
  { cueClass: 'condemn', complement: 'object', passive: drawing('kecaman, kutukan, kemarahan') },
  { cueClass: 'praise', complement: 'object', passive: drawing('pujian') },
  { cueClass: 'agree', complement: 'either', active: 'bersetuju bahawa, bersetuju dengan, bersependapat' },
  { cueClass: 'regret', complement: 'object', active: `kesal dengan, amat kesal dengan, dukacita dengan, memohon maaf, mengucapkan takziah, ${voicing('kekesalan, kesal, kekecewaan, kecewa, dukacita')}` },
  { cueClass: 'condemn', complement: 'object', active: `menyelar, menyelar keras, menghentam, menempelak, mengutuk sekeras-kerasnya tindakan, ${voicing('kemarahan, kecaman')}`, passive: 'diselar, dihentam', bare: 'selar', own: own('selar') },
  { cueClass: 'criticise', complement: 'object', active: 'membidas, membidas keras, mengkritik keras tindakan, mempersoal', passive: 'dibidas', bare: 'bidas', own: 'bidasnya' },
  { cueClass: 'accuse', complement: 'either', active: 'menuding jari kepada, menuding jari ke arah' },
  { cueClass: 'reject', complement: 'object', active: 'menolak sekeras-kerasnya, menolak sepenuhnya, menolak sama sekali, menepis dakwaan, menyangkal dakwaan' },
  { cueClass: 'deny', complement: 'either', active: 'menafikan, menafikan sekeras-kerasnya, menafikan sepenuhnya', passive: 'dinafikan', bare: 'nafi', own: 'nafinya' },
  { cueClass: 'protest', complement: 'object', active: 'membantah, membantah keras, membantah sekeras-kerasnya, menyatakan bantahan, menyuarakan bantahan, mengemukakan bantahan', passive: 'dibantah', bare: 'bantah', own: 'bantahnya', },
  { cueClass: 'threaten', complement: 'either', active: 'mengugut', passive: 'diugut', bare: 'ugut', own: 'ugutnya' },
  { cueClass: 'warn', complement: 'either', active: 'memberi amaran, memberi amaran keras, memberikan amaran, memberi amaran kepada, memberi peringatan kepada, mengeluarkan amaran', passive: 'diberi amaran' },
  { cueClass: 'urge', complement: 'either', active: 'menggesa, merayu, mengesyorkan, mencabar, menyeru supaya, menggesa agar, menggesa supaya', passive: 'digesa, diseru', bare: 'gesa', own: 'gesanya' },
  { cueClass: 'urge', complement: 'clause', active: 'mencadangkan', bare: 'cadang', own: 'cadangnya' },
  { cueClass: 'demand', complement: 'either', active: 'mahukan' },
]

/** Malay reporting verbs with their forms in all voices, by what they say of the speaker. */
export const verbs = (): readonly CueRow[] => [...indonesian.map(asMalay), ...malay]
