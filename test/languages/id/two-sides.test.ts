import { expect, test } from 'vitest'
import { sidesOf } from '../asked-sides'

const sides = (text: string) => sidesOf(text, 'id')

// one state and what it does to another
test.each([
  ['Israel harus menghentikan serangannya ke Gaza', 'IL- PS+'],
  ['Israel harus menghentikan agresinya terhadap Palestina', 'IL- PS+'],
  ['Rusia harus menghentikan perangnya terhadap Ukraina', 'RU- UA+'],
  ['Rusia menyerang Ukraina tanpa provokasi', 'RU- UA+'],
  ['Rusia mencaplok wilayah Ukraina secara ilegal', 'RU- UA+'],
  ['Kami menuntut diakhirinya pendudukan Israel atas Palestina', 'IL- PS+'],
  ['Kami mendesak penghentian agresi Israel terhadap Palestina', 'IL- PS+'],
  ['Tidak ada pembenaran bagi serangan Rusia terhadap Ukraina', 'RU- UA+'],
  ['Tidak ada yang bisa membenarkan invasi Rusia ke Ukraina', 'RU- UA+'],
  ['Israel mengusir warga Palestina dari rumah mereka', 'IL- PS+'],
  ['Kami menolak tekanan AS terhadap Iran', 'US- IR+'],
  ['Kami menentang sanksi AS terhadap Kuba', 'US- CU+'],
  ['Iran akan menghadapi sanksi baru', 'IR-'],
  ['AS menjatuhkan sanksi sepihak terhadap Iran', 'US- IR+'],
  ['Kami mengecam upaya Rusia menduduki wilayah Ukraina', 'RU- UA+'],
  ['AS memveto resolusi gencatan senjata di Gaza', 'US- PS0'],
  ['AS mempersenjatai Israel yang membunuh anak-anak', 'US- IL-'],
  ['Kami akan terus mengirim senjata ke Ukraina', 'UA+'],
  ['Ukraina berjuang demi kita semua melawan Rusia', 'UA+ RU-'],
  ['Palestina berhak menjadi anggota penuh PBB', 'PS+'],
  ['Serangan Israel terhadap Iran melanggar hukum internasional', 'IL- IR+'],
  ['Israel melanggar kedaulatan Iran', 'IL- IR+'],
  ['Rusia harus menarik pasukannya', 'RU-'],
  ['Korea Utara harus berhenti mengancam Korea Selatan', 'KP- KR+'],
  ['Jepang harus menghentikan pembuangan limbah nuklir ke laut', 'JP-'],
  ['Junta Myanmar harus membebaskan Aung San Suu Kyi', 'MM-'],
  ['AS harus mencabut embargo terhadap Kuba', 'US- CU+'],
  ['Kami menuntut AS mencabut blokade terhadap Kuba', 'US- CU+'],
  ['Israel harus menghormati kedaulatan Suriah', 'IL- SY+'],
  ['Rusia harus menghormati kedaulatan Ukraina', 'RU- UA+'],
  ['Israel harus menghormati kedaulatan Suriah', 'IL- SY+'],
  ['Rusia harus menghormati kedaulatan Ukraina', 'RU- UA+'],
  ['Rusia harus menghormati hukum internasional', 'RU-'],
  ['Rusia harus menghormati perjanjian itu', 'RU-'],
  ['Rusia harus menghormati hak asasi manusia', 'RU-'],
  ['Rusia harus dihormati', 'RU+'],
])('%s → %s', (words, expected) => {
  expect(sides(`"${words}," kata Menlu Chile Rina Wati.`)).toBe(expected)
})
