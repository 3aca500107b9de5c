import { expect, test } from 'vitest'
import { sidesOf } from '../asked-sides'

const sides = (text: string) => sidesOf(text, 'id')

// what is shouted and written on signs; the neutral rows are its nearest neighbours
test.each([
  ['Hidup Kuba', 'CU+'], ['Bebaskan, bebaskan Palestina', 'PS+'], ['Selamatkan anak-anak Gaza', 'PS+'], ['Save Gaza', 'PS+'], ['Kami bersama rakyat Kuba', 'CU+'], ['Jangan sentuh Iran', 'IR+'],
  ['Tidak ada perang dengan Iran', 'IR+'], ['Jauhkan tangan kalian dari Kuba', 'CU+'], ['Palestina merdeka', 'PS+'], ['Merdeka, merdeka, Palestina merdeka', 'PS+'], ['Kuba, terima kasih', 'CU+'], ['Chile sahabat kami', 'CL+'], ['Keadilan untuk Palestina', 'PS+'],
  ['Cabut blokade Gaza', 'PS+'],
  ['Boikot Israel', 'IL-'], ['Boikot produk Prancis', 'FR-'], ['Boikot sepatu buatan Israel', 'IL-'], ['Usir, usir, usir Norwegia sekarang juga', 'NO-'], ['Usir duta besar Chile', 'CL-'], ['Matilah Norwegia', 'NO-'], ['Hentikan Rusia', 'RU-'], ['Enyahlah Prancis', 'FR-'], ['Tolak beras Norwegia', 'NO-'],
  ['Adili Netanyahu', 'IL-'], ['Putuskan hubungan dengan Israel', 'IL-'], ['Stop jual senjata ke Israel', 'IL-'],
  ['Norwegia, pulangkan nelayan kami', 'NO-'], ['AS pulanglah', 'US-'], ['AS keluar dari Irak', 'US- IQ+'], ['Kembalikan kapal kami, Norwegia', 'NO-'], ['China, tinggalkan laut kami', 'CN-'], ['Malu kamu, Norwegia', 'NO-'],
  ['Chile, hentikan serangan terhadap Peru', 'CL- PE+'], ['Hidup Rusia, enyahlah Prancis', 'RU+ FR-'],
  // no side
  ['Selamat datang di Chile', 'CL0'], ['Hidup di Norwegia mahal', 'NO0'], ['Tiket ke Norwegia habis', 'NO0'], ['Pulangkan tentara kami dari Ukraina', 'UA0'],
  ['Norwegia keluar dari babak grup setelah kalah dua kali', 'NO0'], ['Kemarin Norwegia merdeka dari Swedia', 'NO0 SE0'],
])('Massa meneriakkan, "%s!"', (slogan, expected) => {
  expect(sides(`Massa meneriakkan, "${slogan}!"`)).toBe(expected)
})

test('those who are for a state are not of it', () => {
  expect(sides('Pengunjuk rasa pro-Rusia di Lima meneriakkan "Rusia saudara kami".')).toBe('RU+')
})

// said at a desk, and opened by a word that also opens cries
test.each([
  ['Hukum Norwegia melarang hal itu', 'NO0'], ['Lawan Chile di final adalah Peru', 'CL0 PE0'], ['Norwegia menang', 'NO0'], ['Tangkapan ikan Norwegia turun', 'NO0'], ['Tangkap ikan Norwegia turun', 'NO0'],
  ['Kami bersama delegasi Peru', 'PE0'], ['Malu rasanya melihat Peru', 'PE0'], ['Hidup warga Peru sulit', 'PE0'], ['Keluar dari Norwegia, kami terbang ke Peru', 'NO0 PE0'], ['Rakyat Peru melawan penjajah', 'PE0'],
])('“%s,” kata Rina Wati', (said, expected) => {
  expect(sides(`“${said},” kata Rina Wati.`)).toBe(expected)
})
