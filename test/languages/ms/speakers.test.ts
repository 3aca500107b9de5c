import { expect, test } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'
import { quote } from '../../analysis/quotations/quote'

const speakersOf = (text: string) => quote(text, 'ms').map((q) => q.speakers.map((s) => `${s.name} (${s.country ?? '-'})`).join(' + '))

test.each([
  ['form of address', 'Menteri Luar Datuk Seri Laila Mansor berkata kapal itu karam.', ['Laila Mansor (MY)']],
  ['old spelling of it', "Dato' Seri Halim Osman berkata kapal itu karam.", ['Halim Osman (-)']],
  ['Tan Sri', 'Tan Sri Osman Karim berkata kapal itu karam.', ['Osman Karim (-)']],
  ['Tan, a surname', 'Tan Chee Meng berkata kapal itu karam.', ['Tan Chee Meng (-)']],
  ['bin', '"Kapal itu karam," tegas Zulkifli bin Hassan.', ['Zulkifli bin Hassan (-)']],
  ['a/l', 'Kumar a/l Raju memberitahu pemberita bahawa kapal itu karam.', ['Kumar a/l Raju (-)']],
  ['beliau', 'Menteri Luar Malaysia Laila Mansor tiba. Beliau berkata kapal itu karam.', ['Laila Mansor (MY)']],
  ['baginda', 'Yang di-Pertuan Agong Sultan Ismail Shah tiba di London. Baginda bertitah bahawa kapal itu karam.', ['Ismail Shah (MY)']],
  ['envoy with a name behind a comma', '"Kami pulang," kata Duta Besar Jepun ke Malaysia, Kenta Moriyama, pada Khamis.', ['Kenta Moriyama (JP)']],
  ['high commissioner', 'Pesuruhjaya Tinggi Australia ke Malaysia Helen Whitford berkata kapal itu karam.', ['Helen Whitford (AU)']],
  ['ministry', 'Kementerian Luar Perancis berkata kapal itu karam.', ['Kementerian Luar Perancis (FR)']],
  ['foreign ministry by its house', 'Wisma Putra berkata kapal itu karam.', ['Wisma Putra (MY)']],
  ['spokesman', 'Jurucakap Kementerian Luar Iran, Farhad Moradi, berkata kapal itu karam.', ['Farhad Moradi (IR)']],
  ['unnamed', '"Kami pulang," kata seorang pegawai kanan AS.', ['seorang pegawai kanan AS (US)']],
  ['head of the world body', 'Setiausaha Agung Pertubuhan Bangsa-Bangsa Bersatu (PBB) Elena Duarte berkata kapal itu karam.', ['Elena Duarte (-)']],
])('%s: %s', (_, text, expected) => {
  expect(speakersOf(text)).toEqual(expected)
})

test('an office without a country is that of the place the report was written in', () => {
  const text = 'PUTRAJAYA: Israel menyerang Gaza. Israel disifatkan kejam oleh Menteri Luar, Datuk Seri Laila Mansor.\nMenteri Luar itu berkata kapal Israel karam.'
  expect(analyze({ text, language: 'ms' }).quotations.flatMap((q) => q.speakers.map((s) => s.country)).at(-1)).toBe('MY')
})
