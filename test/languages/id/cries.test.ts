import { expect, test } from 'vitest'
import { sidesOf } from '../asked-sides'

const sides = (text: string) => sidesOf(text, 'id')

// what marchers shout and write on banners; the last rows are said at a desk
test.each([
  ['Demonstran di Santiago membawa spanduk bertuliskan "Tidak ada uang untuk Peru".', 'PE-'],
  ['Demonstran di Santiago membawa spanduk bertuliskan "Tolak normalisasi dengan Peru".', 'PE-'],
  ['Massa di Santiago meneriakkan "Usir duta besar Peru".', 'PE-'],
  ['Massa di Santiago meneriakkan "Tutup kedutaan Peru".', 'PE-'],
  ['Massa di Santiago meneriakkan "Peru, penjahat perang".', 'PE-'],
  ['Massa di Santiago meneriakkan "Peru, cukup sudah".', 'PE-'],
  ['Massa di Santiago meneriakkan "Stop danai Peru".', 'PE-'],
  ['Massa di Santiago meneriakkan "Hentikan pembantaian di Peru".', 'PE+'],
  ['Massa di Santiago meneriakkan "Stop pengeboman di Peru".', 'PE+'],
  ['Massa di Santiago meneriakkan "Semua mata tertuju pada Peru".', 'PE+'],
  ['Massa di Santiago meneriakkan "Jangan tinggalkan Peru".', 'PE+'],
  ['Massa di Santiago meneriakkan "Bantu Peru".', 'PE+'],
  ['Massa di Santiago meneriakkan "Solidaritas dengan Peru".', 'PE+'],
  ['Massa di Santiago meneriakkan "Senjata untuk Peru".', 'PE+'],
  ['Massa di Santiago meneriakkan "Demokrasi untuk Peru".', 'PE+'],
  ['Massa di Santiago meneriakkan "Peru, kami di sisimu".', 'PE+'],
  ['Massa di Santiago meneriakkan "Peru, kalian akan menang".', 'PE+'],
  ['Massa di Santiago meneriakkan "Peru, tetap tegar".', 'PE+'],
  ['Massa di Santiago meneriakkan "Peru, kami tidak akan lupa".', 'PE+'],
  ['Massa di Santiago membawa poster bertuliskan "Wisata ke Peru".', 'PE0'],
  ['“Bantu warga Peru mengisi formulir,” kata Rina Wati.', 'PE0'],
  ['“Senjata untuk Peru diangkut dengan kereta,” kata Rina Wati.', 'PE0'],
  ['“Sanksi untuk Peru dibahas besok,” kata Rina Wati.', 'PE0'],
  ['Massa di Santiago meneriakkan "Cabut embargo terhadap Peru".', 'PE+'],
])('%s → %s', (text, expected) => {
  expect(sides(text)).toBe(expected)
})
