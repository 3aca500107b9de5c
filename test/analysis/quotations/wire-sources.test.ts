import { describe, expect, test } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'

/** Each quotation of a text: “speaker: content”. */
const read = (text: string): readonly string[] => analyze({ text, language: 'id' }).quotations.map(({ start, end, speaker }) => `${speaker?.name}: ${text.slice(start, end)}`)

/** World news as it is translated into Indonesian: who says what. */
describe.each<[string, readonly (readonly [text: string, ...expected: readonly string[]])[]]>([
  ['a clause behind what a name is told to be', [
    ['“Pasar akan pulih,” kata Sione Latu, ekonom di Bank Samudra, yang memperkirakan Peru akan bangkit.', 'Sione Latu: Pasar akan pulih', 'Sione Latu: Peru akan bangkit'],
    ['“Pasar akan pulih,” kata Sione Latu dari Universitas Suva, yang menambahkan Peru akan bangkit.', 'Sione Latu: Pasar akan pulih', 'Sione Latu: Peru akan bangkit'],
    ['Keputusan itu menuai kritik dari Peru, yang menyebutnya tergesa-gesa.', 'Peru: Keputusan itu', 'Peru: tergesa-gesa'],
  ]],
  ['what was said goes on', [
    ['Latu melanjutkan bahwa latihan itu tidak mengancam siapa pun.', 'Latu: latihan itu tidak mengancam siapa pun'],
    ['Latu melanjutkan perjalanan ke Peru pada hari Rabu.'],
  ]],
  ['an occasion is not what was said', [
    ['Pernyataan itu disampaikan dalam pidato yang disampaikannya saat pembukaan sidang ketiga forum itu di Suva.'],
    ['Hal itu ia katakan dalam ceramah yang disampaikannya pada akhir pekan di kampus Suva.'],
  ]],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...expected) => expect(read(text)).toEqual(expected))
})
