import { expect, test } from 'vitest'
import { shown } from '../../analysis/quotations/quote'

test.each([
  ['clause', 'Rina Wati berkata bahawa kapal itu karam.', ['indirect [berkata] Rina Wati: kapal itu karam']],
  ['comma behind the cue', 'Rina Wati berkata, kapal itu karam.', ['indirect [berkata] Rina Wati: kapal itu karam']],
  ['addressee', 'Rina Wati memberitahu pemberita bahawa kapal itu karam.', ['indirect [memberitahu] Rina Wati: kapal itu karam']],
  ['day before the cue', 'Rina Wati pada Khamis turut menegaskan kapal itu karam.', ['indirect [menegaskan] Rina Wati: kapal itu karam']],
  ['content first', 'Kapal itu karam, kata Rina Wati di Ipoh.', ['indirect [kata] Rina Wati: Kapal itu karam']],
  ['own cue', '"Kapal itu karam," jelasnya.', ['direct [jelasnya] -: Kapal itu karam']],
  ['pronoun behind the cue', '"Kapal itu karam," ujar beliau.', ['direct [ujar] beliau: Kapal itu karam']],
  ['cue before name and comma', 'Kata Rina Wati, kapal itu karam.', ['indirect [Kata] Rina Wati: kapal itu karam']],
  ['menurut', 'Menurut Rina Wati, kapal itu karam.', ['indirect [Menurut] Rina Wati: kapal itu karam']],
  ['quoted as saying', 'Rina Wati dipetik sebagai berkata kapal itu karam.', ['indirect [dipetik sebagai berkata] Rina Wati: kapal itu karam']],
  ['a statement', 'Wisma Putra dalam satu kenyataan berkata kapal itu karam.', ['indirect [berkata] Wisma Putra: kapal itu karam']],
  ['behind speech, in a statement', '"Kapal itu karam," kata Rina Wati dalam satu kenyataan hari ini.', ['direct [kata] Rina Wati: Kapal itu karam']],
  ['claims, in Malay', 'Rina Wati mendakwa kapal itu karam.', ['indirect [mendakwa] Rina Wati: kapal itu karam']],
  ['urges', 'Rina Wati menggesa Iran supaya menghentikan serangan.', ['indirect [menggesa] Rina Wati: menghentikan serangan']],
  ['slams', 'Rina Wati menyelar serangan itu.', ['indirect [menyelar] Rina Wati: serangan itu']],
  ['rebukes', 'Rina Wati membidas sikap jirannya itu.', ['indirect [membidas] Rina Wati: sikap jirannya itu']],
  ['protests, in Malay', 'Rina Wati membantah serangan itu.', ['indirect [membantah] Rina Wati: serangan itu']],
  ['denies', 'Rina Wati menafikan kapal itu karam.', ['indirect [menafikan] Rina Wati: kapal itu karam']],
  ['welcomes', 'Rina Wati mengalu-alukan keputusan Havana.', ['indirect [mengalu-alukan] Rina Wati: keputusan Havana']],
  ['a feeling put into words', 'Rina Wati menzahirkan kebimbangan terhadap tindakan China.', ['indirect [menzahirkan kebimbangan] Rina Wati: tindakan China']],
  ['a king speaks', 'Sultan Ismail Shah bertitah bahawa kapal itu karam.', ['indirect [bertitah] Sultan Ismail Shah: kapal itu karam']],
  ['points back only', 'Rina Wati berkata demikian kepada pemberita di Ipoh.', []],
  ['authorities are no verb', 'Menurut Rina Wati, nota dihantar kepada pihak berkuasa berkenaan.', ['indirect [Menurut] Rina Wati: nota dihantar kepada pihak berkuasa berkenaan']],
  ['no report yet', 'Rina Wati enggan mengulas perkara itu.', []],
])('%s: %s', (_, text, expected) => {
  expect(shown(text, 'ms')).toEqual(expected)
})
