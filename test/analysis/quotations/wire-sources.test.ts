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
  ['a place that opens a sentence says nothing', [
    ['Di Lima, Menteri Sione Latu tiba dan mengatakan bahwa kapal itu karam.', 'Sione Latu: kapal itu karam'],
    ['Di Lima, Peru mengerahkan kapal dan mengatakan bahwa kapal itu karam.', 'Peru: kapal itu karam'],
    ['Di Lima, para menteri bertemu dan mengatakan bahwa kapal itu karam.'],
  ]],
  ['what is asked for goes on with a second verb', [
    ['Partai Samudra menyerukan warga untuk turun ke jalan dan menolak pemilu itu.', 'Partai Samudra: turun ke jalan dan menolak pemilu itu'],
    ['Partai Samudra turun ke jalan dan menolak pemilu itu.', 'Partai Samudra: pemilu itu'],
  ]],
  ['who spoke before doing something', [
    ['Pemerintah Peru memulai penyelidikan setelah mengatakan kapal itu karam.', 'Pemerintah Peru: kapal itu karam'],
    ['Rina Latu ditangkap setelah mengkritik presiden.'],
    ['Sione mendapat laporan dari warga yang menyebut kapal itu karam.', 'warga: kapal itu karam'],
  ]],
  ['foreign names and ranks', [
    ['Juru bicara kantor perwakilan, Ma Lingyu berkata, kapal itu karam.', 'Ma Lingyu: kapal itu karam'],
    ['Menurut Kol. Sione Latu, kapal itu karam. Jend. Bayu Laut membantahnya.', 'Sione Latu: kapal itu karam'],
    ['Juru bicara koalisi, Kolonel Turki al-Maliki, mengatakan kapal itu karam.', 'Turki al-Maliki: kapal itu karam'],
    ['Kolonel Turki Mehmet Aksoy mengatakan kapal itu karam.', 'Mehmet Aksoy: kapal itu karam'],
    ['“Kapal itu karam,” kata Rina Latu, putri Sione Latu. Latu menambahkan dermaga itu runtuh.', 'Rina Latu: Kapal itu karam', 'Rina Latu: dermaga itu runtuh'],
    ['Zelensky berterima kasih. Presiden Ukraina juga mengungkap kapal itu karam.', 'Zelensky: kapal itu karam'],
    ['Macron dan Zelensky bertemu. Presiden Prancis mengatakan kapal itu karam.', 'Macron: kapal itu karam'],
  ]],
  ['when it was said, and what is put in danger', [
    ['Rina Latu mengatakan beberapa hari yang lalu, bahwa kapal itu karam.', 'Rina Latu: kapal itu karam'],
    ['Rina Latu mengatakan Peru mengirim kapal dan mengancam perdamaian di laut itu.', 'Rina Latu: Peru mengirim kapal dan mengancam perdamaian di laut itu'],
    ['Rina Latu memuji Peru dan mengancam akan menutup pelabuhan.', 'Rina Latu: Peru', 'Rina Latu: akan menutup pelabuhan'],
  ]],
  ['things that promise, credits, and what nobody has told yet', [
    ['Peru menerapkan aturan yang menjamin kebebasan nelayan.'],
    ['Rina Latu menjamin kapal itu aman.', 'Rina Latu: kapal itu aman'],
    ['“Kapal itu karam,” kata Rina Latu di televisi, seperti yang disebutkan Kabar Laut.', 'Rina Latu: Kapal itu karam'],
    ['Kapal itu karam, seperti yang disebutkan Rina Latu kemarin.', 'Rina Latu: Kapal itu karam'],
    ['Dikatakan Peru menahan seorang diplomat Chile dan mengajukan protes atas pelanggaran itu.', 'Peru: pelanggaran itu'],
    ['Presiden Trump datang. Presiden Peru mengatakan kapal itu karam.', 'Presiden Peru: kapal itu karam'],
  ]],
  ['what was only spoken of', [
    ['Rina Latu memberi keterangan tentang kapal itu kepada wartawan.'],
    ['Rina Latu memberi keterangan bahwa kapal itu karam.', 'Rina Latu: kapal itu karam'],
  ]],
  ['an occasion is not what was said', [
    ['Pernyataan itu disampaikan dalam pidato yang disampaikannya saat pembukaan sidang ketiga forum itu di Suva.'],
    ['Hal itu ia katakan dalam ceramah yang disampaikannya pada akhir pekan di kampus Suva.'],
  ]],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...expected) => expect(read(text)).toEqual(expected))
})
