import { expect, test } from 'vitest'
import { findPeople } from '../../../lib/analysis/people/find-people'
import { readText } from '../text/read-text'

const peopleOf = (language: string, text: string) => findPeople(readText(text, language)).people
const personsOf = (language: string, text: string) => peopleOf(language, text).filter(({ kind }) => kind === 'person').map(({ name }) => name)

test.each([
  ['a regency', 'Kepala Dinas Perhubungan Kabupaten Sleman Bayu Prakoso berbicara.', ['Bayu Prakoso']],
  ['a compass word', 'Ketua DPD Partai Laut Sumatera Barat Rina Kartika berbicara.', ['Rina Kartika']],
  ['a rank', 'Kepala Polres Jepara Ajun Komisaris Besar Bayu Prakoso berbicara.', ['Bayu Prakoso']],
  ['a rank with its corps', 'Kepala Penerangan Komando Gabungan Wilayah III Kolonel (Czi) Bayu Prakoso berbicara.', ['Bayu Prakoso']],
  ['words in brackets', 'Ketua Umum Asosiasi Pengusaha Mebel (Aspema) Indonesia Rina Kartika berbicara.', ['Rina Kartika']],
  ['traffic', 'Kepala Satuan Lalu Lintas Polres Sleman Bayu Prakoso berbicara.', ['Bayu Prakoso']],
  ['an office in English', 'Vice President Public Relations KAI Bayu Prakoso berbicara.', ['Bayu Prakoso']],
  ['a joined office', 'Sekretaris Kamar Dagang dan Industri (Kadin) Indonesia Rina Kartika berbicara.', ['Rina Kartika']],
  ['a body behind a place word', 'Ketua Fraksi Partai Laut di Komite Anggaran Senat Rina Kartika berbicara.', ['Rina Kartika']],
  ['a given name that is an office too', 'Gubernur Bali Agung Prakoso berbicara.', ['Agung Prakoso']],
  ['a firm before its officer', 'CEO Cakrawala, Rina Kartika, berbicara.', ['Rina Kartika']],
  ['no name at all', 'Kepala Dusun Sukamaju berbicara.', []],
  ['a short form of the office and one of the country', 'Wakil Presiden (Wapres) Amerika Serikat (AS) Bayu Prakoso berbicara.', ['Bayu Prakoso']],
  ['an ambassador, his office and his post', 'Duta Besar (Dubes) Peru untuk Turki Bayu Prakoso berbicara.', ['Bayu Prakoso']],
  ['a short form inside the name', 'Juru bicara Kementerian Luar Negeri (Kemlu) Peru Rudiansyah (Rudi) Sumitra berbicara.', ['Rudiansyah (Rudi) Sumitra']],
  ['a title that is a given name', 'Menteri Kehutanan Raja Bayu Prakoso berbicara.', ['Raja Bayu Prakoso']],
  ['a title that is a given name, of a member', 'Anggota DPR Pangeran Bayu Prakoso berbicara.', ['Pangeran Bayu Prakoso']],
  ['a given name that is a month', 'Menteri Kehutanan Raja Juli Prakoso berbicara.', ['Raja Juli Prakoso']],
  ['a title behind the country of the office', 'Menteri Luar Negeri Arab Saudi Pangeran Bayu bin Rashid berbicara.', ['Bayu bin Rashid']],
  ['a chief\'s title', 'Perdana Menteri Fiji Ratu Bayu Prakoso berbicara.', ['Bayu Prakoso']],
  ['a title of its own', 'Pangeran Bayu Prakoso berbicara.', ['Bayu Prakoso']],
  ['an age', 'Di pasar itu Sumirah (45) berjualan.', ['Sumirah']],
])('the name behind an office is only the name, past %s: %s', (_, text, expected) => {
  expect(personsOf('id', text)).toEqual(expected)
})

test.each([
  ['a place', 'Warga Kecamatan Sukamaju mengatakan tidak.'],
  ['a river', 'Banjir Sungai Melintang surut.'],
  ['a temple', 'Pengunjung menurut Candi Rahayu terbatas.'],
  ['an adverb at the start', 'Belakangan, mengatakan tidak itu sulit. Biasanya warga pulang.'],
  ['a verb at the start', 'Diharapkan, wali kota itu pulang.'],
  ['a place word before a cue', 'Kapal berlabuh di Sukarame, kata seorang pejabat.'],
])('%s is nobody: %s', (_, text) => {
  expect(personsOf('id', text)).toEqual([])
})

test.each([
  ['the given name alone cuts off the firm', 'id', 'Direktur Utama Cakrawala Bayu Prakoso pulang. Menurut Bayu, itu benar.', ['Bayu Prakoso']],
  ['a surname alone does not', 'en', 'Eric Hopkins left. “No,” Hopkins said.', ['Eric Hopkins']],
  ['a short form', 'id', 'Wali Kota Sri Rismawati pulang. "Tidak," kata Risma.', ['Sri Rismawati']],
  ['a letter too few', 'id', 'Gubernur Khofiyah Andini pulang. "Tidak," kata Kofiyah.', ['Khofiyah Andini']],
  ['another letter is another name', 'en', 'President Ann Hansen left. “No,” Jansen said.', ['Ann Hansen', 'Jansen']],
  ['a camel-case name', 'en', '“No,” said Ann MacDowell.', ['Ann MacDowell']],
  ['a name that begins like a country', 'en', 'Defense Minister Israel Benari said no.', ['Israel Benari']],
])('%s', (_, language, text, expected) => {
  expect(personsOf(language, text)).toEqual(expected)
})

test.each([
  ['the office is another’s', 'id', 'Terakhir, Presiden Dale Hopkins pulang.', 'Dale Hopkins', 'Presiden'],
  ['the longest office before a comma', 'id', 'Kata Perdana Menteri Ethiopia, Amare Tadesse, dalam wawancara.', 'Amare Tadesse', 'Perdana Menteri'],
  ['an apposition', 'id', 'Rina Kartika, juru bicara kementerian itu, pulang.', 'Rina Kartika', 'juru bicara'],
])('%s: %s', (_, language, text, name, role) => {
  expect(peopleOf(language, text)).toContainEqual(expect.objectContaining({ name, role }))
})

test('an office may stand behind the name without a comma, with the country it belongs to', () => {
  const [person] = peopleOf('id', 'Rina Kartika Menteri Luar Negeri Peru berbicara. Rina pulang.')
  expect(person).toMatchObject({ kind: 'person', name: 'Rina Kartika', role: 'Menteri Luar Negeri Peru', country: 'PE' })
  expect(personsOf('id', 'Rina Kartika Juru bicara Kementerian Luar Negeri berbicara. Rina pulang.')).toEqual(['Rina Kartika'])
})

test.each([
  ['before the comma', 'Pelaksana Tugas (Plt) Perdana Menteri (PM) Peru, Rina Kartika, berbicara.'],
  ['behind the name', 'Rina Kartika, Perdana Menteri (PM) Peru, berbicara.'],
])('a short form in brackets does not part an office from its country, %s', (_, text) => {
  expect(peopleOf('id', text)).toMatchObject([{ name: 'Rina Kartika', role: 'Perdana Menteri', country: 'PE' }])
})
