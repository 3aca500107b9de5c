import type { SentenceRules } from '../../shared/sentence-rules'
import { once } from '../../shared/once'
import { wordSet } from '../../shared/word-set'

/** Abbreviations of Malay news prose: degrees and ranks, forms of address, streets and numbers, companies, months and days. */
export const sentences = once((): SentenceRules => ({
  abbreviations: wordSet(`
    dr prof ir ts ar sr hj hjh mohd muhd md abd abdl ust lt kol mej jen kapt insp sarjan supt asp dsp acp sac dcp cp mr mrs ms tn pn sdr en ybhg yb yab yam dyam
    jln lrg kg tmn no hlm tel bil sdn bhd st mt ft inc co corp vs
    jan feb mac apr jun jul ogos sept sep okt nov dis
  `),
  smallAbbreviations: wordSet('dr'),
  starters: wordSet('Beliau Dia Ia Mereka Pada Namun Dalam Menurut Ini Itu Sementara Manakala Baginda'),
  prefixes: new Set(),
  glued: wordSet(''),
}))
