import { expect, test } from 'vitest'
import { malay } from '../../../lib/languages/ms'
import { detectLanguage } from '../../../lib/analysis/language/detect-language'
import { boilerplateReader } from '../../../lib/analysis/metadata/boilerplate-reader'
import { metadataReaders } from '../../../lib/analysis/metadata/metadata-readers'

test.each([
  ['ms', 'Kerajaan telah memaklumkan bahawa kapal itu ditahan kerana melanggar undang-undang.'],
  ['id', 'Pemerintah telah menyampaikan bahwa kapal itu ditahan karena melanggar hukum.'],
  ['ms', '"Kami tidak akan berganjak," kata beliau pada Khamis.'],
  ['id', '"Kami tidak akan mundur," kata beliau pada Kamis.'],
  ['ms', 'Jurucakap itu menafikan laporan agensi berita berkenaan pada Jumaat.'],
  ['id', 'Juru bicara itu membantah laporan kantor berita tersebut pada Jumat.'],
])('%s: %s', (language, text) => {
  expect(detectLanguage({ article: { text } }).language).toBe(language)
})

test.each([
  ['3 Mac 2025 @ 2:15pm', '2025-03-03'],
  ['Sabtu, 18 Januari 2025 9:30 AM', '2025-01-18'],
  ['Khamis, 31 Julai 2025', '2025-07-31'],
  ['1 Ogos 2025 08:05 MYT', '2025-08-01T08:05:00+08:00'],
  ['25 Disember 2024', '2024-12-25'],
  ['03/04/2025', '2025-04-03'],
])('the date %s is %s', (line, iso) => {
  expect(metadataReaders('ms').date(line)?.iso).toBe(iso)
})

test.each([
  ['PUTRAJAYA, 12 Ogos (Bernama) -- Presiden tiba.', 'PUTRAJAYA', 'Bernama'],
  ['KOTA KINABALU – Nelayan pulang.', 'KOTA KINABALU', null],
  ['KUALA LUMPUR: Presiden tiba.', 'KUALA LUMPUR', null],
  ['TEHRAN: "Kami pulang," kata Presiden.', 'TEHRAN', null],
])('the dateline of %s', (line, place, outlet) => {
  expect(metadataReaders('ms').dateline(line)).toMatchObject({ place, outlet })
})

test.each(['EKSKLUSIF: Presiden tiba.', 'VIDEO: Presiden tiba.', 'Presiden: Kami pulang'])('%s has no dateline', (line) => {
  expect(metadataReaders('ms').dateline(line)).toBeNull()
})

test.each([
  ['BACA JUGA: Harga minyak naik lagi', 'link'],
  ['Artikel Berkaitan', 'link'],
  ['Ikuti saluran WhatsApp kami untuk berita terkini', 'link'],
  ['© New Straits Times Press (M) Bhd', 'credit'],
  ['- BERNAMA', 'credit'],
  ['GAMBAR hiasan', 'caption'],
  ['Iklan', 'advertisement'],
  ['Baca buku itu sebelum tidur, kata beliau.', null],
  ['Gambar itu diambil semalam.', null],
])('boilerplate: %s is %s', (line, kind) => {
  expect(boilerplateReader('ms').line(line)).toBe(kind)
})

test('the tone knows Malay words and no false friends', () => {
  const { tone } = malay
  expect([tone['menyelar'], tone['sekatan'], tone['tahniah'], tone['kerjasama'], tone['pencerobohan']]).toEqual([-3, -2, 3, 2, -3])
  expect([tone['senang'], tone['mendakwa'], tone['karena'], tone['polisi']]).toEqual([undefined, undefined, undefined, undefined])
  expect(Object.keys(tone).length).toBeGreaterThan(800)
})
