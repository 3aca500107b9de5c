import { expect, test } from 'vitest'
import { sidesOf } from '../asked-sides'

const sides = (text: string) => sidesOf(text, 'id')

// what cannot be while a state goes on, whom one would not be like, who alone did
test.each([
  ['Perdamaian tidak akan datang selama Peru membangun pangkalan di pulau itu', 'PE-'],
  ['Kami tidak akan berunding selama Peru masih di tanah kami', 'PE-'],
  ['Tidak ada kendala selama di Peru', 'PE0'],
  ['Kami tidak bertemu siapa pun selama kunjungan ke Peru', 'PE0'],
  ['Tidak ada gol selama babak pertama melawan Peru', 'PE0'],
  ['Setiap kali ada harapan damai, Peru menenggelamkan kapal', 'PE-'],
  ['Setiap kali perundingan hampir berhasil, Peru membatalkannya', 'PE-'],
  ['Kita tidak ingin menjadi seperti Peru', 'PE-'],
  ['Jangan sampai negeri ini berakhir seperti Peru', 'PE-'],
  ['Cuaca di sini seperti Peru', 'PE0'],
  ['Kita membuka pintu untuk Peru, dan kita dapat apa', 'PE-'],
  ['Tidak ada yang membantu kami kecuali Peru', 'PE+'],
  ['Tidak ada negara yang menolong kami selain Peru', 'PE+'],
  ['Tidak ada yang hadir kecuali Peru', 'PE0'],
  ['Siapa yang menembak pesawat itu? Peru', 'PE-'],
  ['Siapa yang menolong kami? Peru', 'PE+'],
  ['Siapa yang hadir? Peru', 'PE0'],
  ['Kami selamat karena Peru', 'PE+'],
  ['Kami terlambat karena Peru mengubah jadwal', 'PE0'],
  ['Selama pameran di Peru, tidak ada tiket yang dijual', 'PE0'],
  ['Selama Peru menjadi tuan rumah, harga hotel naik', 'PE0'],
  ['Selama Peru diserang, kami tidak akan diam', 'PE0'],
])('%s → %s', (words, expected) => {
  expect(sides(`"${words}," kata Menlu Chile Rina Wati.`)).toBe(expected)
})
