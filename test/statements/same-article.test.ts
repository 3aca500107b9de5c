import { expect, test } from 'vitest'
import { articleBands, articleWords, sameArticle } from '../../lib/statements'

/** A report of our own, a sentence a line; its people are invented. */
const REPORT = [
  'Menteri Perdagangan Raka Wibisono tiba di Reykjavik pada Selasa untuk membahas perdagangan ikan dengan pemerintah setempat.',
  'Ia mengatakan kedua pihak akan menurunkan tarif secara bertahap mulai tahun depan sampai semua jenis ikan bebas bea.',
  'Kesepakatan itu ditandatangani di hadapan wartawan setelah perundingan selama tiga hari yang berlangsung tertutup di balai kota.',
  'Para nelayan di pesisir utara menyambut baik kabar tersebut, tetapi meminta pemerintah lebih dulu memperbaiki pelabuhan yang rusak.',
  'Menurut Raka Wibisono, perbaikan pelabuhan sudah masuk anggaran dan pekerjaan dimulai sebelum musim hujan tiba pada bulan November.',
]
const words = (lines: readonly string[]) => articleWords(lines.join('\n'), [])
const shareBand = (one: readonly string[], other: readonly string[]) => articleBands(one).some((band) => articleBands(other).includes(band))

test.each<readonly [string, readonly string[], boolean]>([
  ['the same', REPORT, true],
  ['the last sentence begins otherwise', [...REPORT.slice(0, 4), REPORT[4]?.replace('Menurut Raka Wibisono, perbaikan', 'Perbaikan') ?? ''], true],
  ['other marks and capitals', [REPORT.join(' ').toUpperCase().replaceAll(',', ';')], true],
  ['two sentences less', REPORT.slice(0, 3), false],
  ['in another order of words', [[...words(REPORT)].reverse().join(' ')], false],
  ['too short to tell', ['Menteri tiba di Reykjavik.'], false],
])('%s', (_, other, expected) => {
  expect(sameArticle(words(REPORT), words(other))).toBe(expected)
  expect(sameArticle(words(other), words(REPORT))).toBe(expected)
  // whatever is a near-duplicate is found by its bands
  if (expected) expect(shareBand(words(REPORT), words(other))).toBe(true)
})

test('boilerplate of the portal makes no difference', () => {
  const before = 'Baca juga: Harga ikan naik\n'
  const text = before + REPORT.join('\n')
  expect(articleWords(text, [{ start: 0, end: before.length }])).toEqual(words(REPORT))
})

test('an article that says little has no bands', () => {
  expect(articleBands(words(['Harga cabai naik.']))).toEqual([])
  expect(articleBands(words(REPORT))).toHaveLength(16)
})
