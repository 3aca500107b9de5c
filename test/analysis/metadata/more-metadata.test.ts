import { describe, expect, test } from 'vitest'
import { readMetadata } from '../../../lib/analysis/metadata/read-metadata'
import { analyze } from '../../../lib/analysis/analyze'
import type { Article } from '../../../lib/document'

const BODY = 'Menteri Luar Negeri Raka Wiradana memuji Jepang dalam pertemuan itu, kata juru bicaranya.'
const metadata = (article: Article, language: string) => readMetadata({ article, language }).metadata

describe('the agency that a report was taken from', () => {
  test.each([
    ['id', `Jakarta - ${BODY} Seperti dilansir AFP, Rabu (5/6/2024), keduanya setuju.`, 'AFP'],
    ['id', `${BODY} Dikutip dari kantor berita Xinhua, keduanya setuju.`, 'Xinhua'],
    ['id', `${BODY} Demikian dilaporkan Antara.`, 'ANTARA'],
    ['id', `${BODY} Hal itu dilaporkan antara lain oleh menterinya.`, null],
    ['id', BODY, null],
    ['en', 'OSLO (Reuters) - Foreign Minister Alma Brandt praised Japan on Monday, her spokesman said.', 'Reuters'],
    ['en', 'Foreign Minister Alma Brandt praised Japan, the paper said, citing the Kyodo News agency.', 'Kyodo News'],
    ['en', 'Foreign Minister Alma Brandt told Reuters that Japan was a friend.', null],
    ['xx', BODY, null],
  ])('%s: %s', (language, text, agency) => expect(metadata({ text }, language).agency).toBe(agency))
})

test.each([
  ['the text says who wrote it', `Dua Menteri Bertemu\n\nOleh: Rani Ayu\n\n${BODY}`, 'Rani Ayu'],
  ['it does not', BODY, 'Tono Sekretaris'],
])('a mail: %s', (_, text, byline) => expect(metadata({ text, sender: 'Tono Sekretaris' }, 'id').byline).toBe(byline))

test.each([
  ['the text says when it was published', `Dua Menteri Bertemu\n\nRabu, 05 Jun 2024 11:58 WIB\n\n${BODY}`, '2024-06-05T11:58:00+07:00'], ['it does not', BODY, '2024-06-10T08:00:00+07:00'],
])('a mail that came later: %s', (_, text, publishedAt) => expect(metadata({ text, sentAt: '2024-06-10T08:00:00+07:00' }, 'id')).toMatchObject({ publishedAt, dateGuess: null }))

test.each([
  ['its address for want of a name', { text: BODY, url: 'https://www.kabar.example/b/1' }, 'kabar.example'],
  ['its name', { text: `Jakarta (Sorot Uji) - ${BODY}`, url: 'https://www.kabar.example/b/1' }, 'Sorot Uji'],
  ['nothing', { text: BODY, url: 'b/1' }, null],
])('the outlet is told by %s', (_, article, outlet) => expect(metadata(article, 'id').outlet).toBe(outlet))

describe('the date of the last change, and the section', () => {
  test.each([
    ['id', `Internasional\nDua Menteri Bertemu di Osaka\n\nRani Ayu - detikNews\nRabu, 05 Jun 2024 11:58 WIB\nDiperbarui 06 Jun 2024, 08:00 WIB\n\n${BODY}`, '2024-06-05T11:58:00+07:00', '2024-06-06T08:00:00+07:00', 'Internasional'],
    ['en', 'Ministers Meet in Osaka\n\nBy Alma Brandt\nPublished 2 March 2021 14:05 GMT | Updated 3 March 2021 08:00 GMT\n\nThe ministers met in Osaka on Tuesday and praised Japan, officials said.', '2021-03-02T14:05:00+00:00', '2021-03-03T08:00:00+00:00', null],
    ['id', BODY, null, null, null],
  ])('%s: %s', (language, text, publishedAt, updatedAt, section) => expect(metadata({ text }, language)).toMatchObject({ publishedAt, updatedAt, section }))

  test('what the file states counts first', () => {
    expect(metadata({ text: BODY, updatedAt: '6 Juni 2024', section: 'Dunia' }, 'id')).toMatchObject({ updatedAt: '2024-06-06', section: 'Dunia' })
  })
})

describe('further pages of an article have titles of their own', () => {
  const page = (line: string) => `Dua Menteri Bertemu di Osaka\n\nRani Ayu - detikNews\nRabu, 05 Jun 2024 11:58 WIB\n\n${BODY}\n\n${line}`
  test.each([
    ['the second', 'Halaman 2 dari 3', 'Dua Menteri Bertemu di Osaka (2)'], ['with the next beside it', 'Selanjutnya Halaman 2 dari 3', 'Dua Menteri Bertemu di Osaka (2)'], ['the first', 'Halaman 1 dari 3', 'Dua Menteri Bertemu di Osaka'],
    ['all of them', 'Halaman 1 dari 2\n\nHalaman 2 dari 2', 'Dua Menteri Bertemu di Osaka'], ['prose', 'Halaman 2 dari 3 dokumen itu hilang.', 'Dua Menteri Bertemu di Osaka'],
  ])('%s', (_, line, title) => expect(metadata({ text: page(line) }, 'id').title).toBe(title))

  test('stated already', () => expect(metadata({ text: page('Halaman 2 dari 3'), title: 'Dua Menteri (2)' }, 'id').title).toBe('Dua Menteri (2)'))
})

describe('a capital in capitals, before a colon, is where a report was written', () => {
  test.each([
    ['en', 'ISLAMABAD: Foreign Minister Alma Brandt praised Japan, her spokesman said.', 'ISLAMABAD'],
    ['en', 'NEW DELHI: Foreign Minister Alma Brandt praised Japan, her spokesman said.', 'NEW DELHI'],
    ['en', 'ALMA BRANDT: We praised Japan, as my spokesman said.', null],
    ['en', 'WATCH: Foreign Minister Alma Brandt praised Japan, her spokesman said.', null],
    ['id', `JAKARTA: ${BODY}`, 'JAKARTA'],
    ['id', `WIRADANA: ${BODY}`, null],
  ])('%s: %s', (language, text, dateline) => expect(metadata({ text: `The title of it\n\n${text}` }, language).dateline).toBe(dateline))
})

describe('a page that was copied with its menu in one line and the path to it', () => {
  test.each([
    ['id', 'Home News Ekonomi Bola Gaya Hidup Tekno\nBeranda / Internasional\nADVERTISEMENT\nNorwegia Tutup Pelabuhan\nOSLO - Menteri Perikanan Norwegia Ola Berg menutup pelabuhan.', 'Norwegia Tutup Pelabuhan', 'Beranda / Internasional', 'OSLO'],
    ['en', 'Home News Sport Business Tech Culture\nHome > World > Europe\nNorway closes its ports\nBy Ann Miller\nOSLO - Norway will close its ports, the fisheries minister said.', 'Norway closes its ports', 'Home > World > Europe', 'OSLO'],
  ])('%s: title, section and dateline are found below, and the lines above are links', (language, text, title, section, dateline) => {
    expect(metadata({ text }, language)).toMatchObject({ title, section, dateline })
    const above = analyze({ text, language }).boilerplate.filter(({ end }) => end < text.indexOf(title)).map(({ start, end }) => text.slice(start, end))
    expect(above).toEqual(text.slice(0, text.indexOf(title) - 1).split('\n'))
  })
})
