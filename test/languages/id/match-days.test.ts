import { expect, test } from 'vitest'
import { sidesOf } from '../asked-sides'

const sides = (text: string) => sidesOf(text, 'id')

// praise for other teams, and words of war that sport means nothing by
test.each([
  ['Pelatih Australia Dan Holm menyebut Jepang akan menang di laga nanti.', 'JP0'],
  ['"Semua pemain harus disiplin melawan Jepang," kata mantan bek Rina Wati.', 'JP0'],
  ['"Kami bermain imbang melawan Jepang," kata pelatih Rina Wati.', 'JP0'],
  ['"Kami akan tampil menyerang melawan Jepang," kata pelatih Rina Wati.', 'JP0'],
  ['"Persiapan menghadapi Jepang berjalan lancar," kata pelatih Rina Wati.', 'JP0'],
  ['"Serangan balik cepat Jepang harus diantisipasi," kata pelatih Rina Wati.', 'JP0'],
  ['"Jepang tim yang sangat kuat," kata pelatih Rina Wati.', 'JP+'],
  ['"Jepang bermain sangat bagus malam ini," kata pelatih Rina Wati.', 'JP+'],
  ['"Jepang lawan yang tangguh," kata pelatih Rina Wati.', 'JP+'],
  ['"Jepang layak menjadi juara," kata pelatih Rina Wati.', 'JP+'],
  ['"Jepang punya pemain-pemain hebat," kata pelatih Rina Wati.', 'JP+'],
  ['"Pemain Jepang bermain kasar dan curang," kata pelatih Rina Wati.', 'JP-'],
  ['"Teroris yang disponsori Pakistan menyerang kami," kata Menteri India Rina Wati.', 'PK-'],
  ['"Rusia membayar mahal atas invasinya," kata Menteri Inggris Rina Wati.', 'RU-'],
  ['Menteri Rina Wati mengajak Malaysia bahu-membahu melawan diskriminasi sawit.', 'MY+'],
])('%s → %s', (text, expected) => {
  expect(sides(text)).toBe(expected)
})
