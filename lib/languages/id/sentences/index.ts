import type { SentenceRules } from '../../shared/sentence-rules'
import { once } from '../../shared/once'
import { wordSet } from '../../shared/word-set'

/** Abbreviations of Indonesian news prose: degrees and ranks, forms of address, streets and numbers, companies, months and days. */
export const sentences = once((): SentenceRules => ({
  abbreviations: wordSet(`
    dr drs dra drg drh ns apt ph prof ir h hj kh tgk tb rm ra kol letkol letjen mayjen brigjen jend kapt lettu letda serma ipda iptu akp kompol akbp kombes irjen komjen pol purn inf pdt st sp
    sdr sdri bpk tn ny nn alm almh mr mrs ms moh muh muhd abd
    jl jln gg no hal hlm kec kab prop prov ds rp tel telp kb pt cv ud inc co corp
    jan feb mar apr jun jul agt agu ags sep sept okt nov des sen sel rab kam jum sab min
  `),
  smallAbbreviations: wordSet('dr drg drh ns apt'),
  starters: wordSet('Dia Ia Mereka Pada Namun Dalam Menurut Hal Ini Itu Sementara'),
  prefixes: new Set('Se Ber Ter Be Te Me Mem Men Meng Pe Pem Pen Peng Per Di Ke'.split(' ')),
  glued: wordSet(`
    mengatakan menyatakan menyebut menegaskan mengaku mengklaim mengumumkan memperingatkan mengecam mengkritik menolak membantah meminta mendesak menyerukan menuduh menjelaskan menambahkan melaporkan menilai mengancam memuji mengungkapkan
    pada yang dan di ke dari dengan untuk dalam serta akan telah sudah tidak bisa dapat menjadi adalah melalui secara terhadap atas oleh kepada juga kini itu ini tersebut dilaporkan digambarkan dikecam bahwa saat ketika setelah seperti
  `),
}))
