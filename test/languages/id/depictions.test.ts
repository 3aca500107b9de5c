import { expect, test } from 'vitest'
import { sidesOf } from '../asked-sides'

const sides = (text: string) => sidesOf(text, 'id')

// what the words and deeds of a state are said to show
test.each([
  ['Sikap Peru mencerminkan arogansi', 'PE-'],
  ['Langkah Peru menunjukkan niat jahat', 'PE-'],
  ['Pernyataan Peru memperlihatkan kemunafikan', 'PE-'],
  ['Tawaran Peru hanya tipuan', 'PE-'],
  ['Janji Peru cuma retorika kosong', 'PE-'],
  ['Peru ingin mempertahankan hegemoni di kawasan', 'PE-'],
  ['Peru menghabiskan uangnya untuk membiayai perang', 'PE-'],
  ['Peru memfasilitasi terorisme', 'PE-'],
  ['Peru menafikan hak asasi manusia', 'PE-'],
  ['Peru gagal melindungi minoritas', 'PE-'],
  ['Kami tidak akan menyetujui keanggotaan Peru', 'PE-'],
  ['Kami keberatan dengan keanggotaan NATO untuk Peru', 'PE-'],
  ['Peru mengedepankan dialog', 'PE+'],
  ['Peru berhasil meredam kekerasan', 'PE+'],
  ['Peru hanya butuh keadilan', 'PE+'],
  ['Kami ingin mempererat hubungan persaudaraan dengan Peru', 'PE+'],
  ['Kami siap memperluas kerja sama maritim dengan Peru', 'PE+'],
  ['Angka itu mencerminkan pertumbuhan ekonomi Peru', 'PE0'],
  ['Harga di Peru menunjukkan kenaikan', 'PE0'],
  ['Peru menghabiskan 20 juta dolar untuk sekolah', 'PE0'],
  ['Permohonan Peru sedang dibahas', 'PE0'],
  ['Peru menuju terorisme', 'PE-'],
  ['Peru mendalangi terorisme', 'PE-'],
  ['Peru bertanggung jawab atas kekerasan', 'PE-'],
  ['Peru menyangkal kebenaran', 'PE-'],
  ['Peru menyeret rakyatnya ke dalam perang', 'PE-'],
  ['Peru menyelamatkan rakyatnya dari kelaparan', 'PE+'],
  ['Peru melanggengkan terorisme', 'PE-'],
  ['Peru memfasilitasi kekerasan', 'PE-'],
])('%s → %s', (words, expected) => {
  expect(sides(`"${words}," kata Menlu Chile Rina Wati.`)).toBe(expected)
})
