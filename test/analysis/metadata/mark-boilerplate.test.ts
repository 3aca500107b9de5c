import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markBoilerplate } from '../../../lib/analysis/metadata/mark-boilerplate'
import { readMetadata } from '../../../lib/analysis/metadata/read-metadata'

const mark = (text: string, language = 'id', title?: string) => {
  const doc = { article: title === undefined ? { text } : { text, title }, language }
  return markBoilerplate({ ...doc, ...readMetadata(doc) }).boilerplate
}
const marked = (text: string, language = 'id', title?: string) => mark(text, language, title).map(({ start, end, kind }) => [kind, text.slice(start, end)])
const BODY = 'Menteri Luar Negeri Raka Wiradana memuji Jepang dalam pertemuan itu, kata juru bicaranya.'

describe('lines that are no part of the report', () => {
  test.each([
    ['advertisement', 'ADVERTISEMENT'],
    ['advertisement', 'SCROLL TO CONTINUE WITH CONTENT'],
    ['caption', 'Kedua menteri berjabat tangan di Osaka (Sputnik/Ivan Lenko/Pool via REUTERS)'],
    ['caption', 'Ministers shake hands in Osaka, November 22, 2022. Sputnik/Ivan Lenko/Pool via REUTERS'],
    ['caption', 'Kedua menteri di Osaka (AP Photo/Jon Dell)'],
    ['caption', 'Suasana sidang. REUTERS/Mira Stone'],
    ['caption', 'Foto: Rachman/detikcom'],
    ['caption', 'Kedua menteri di Osaka (Foto: Dok. Kemlu)'],
    ['video', 'Simak Video: Detik-detik Pertemuan Dua Menteri'],
    ['video', "Simak juga Video 'Pertemuan Dua Menteri':"],
    ['video', 'Tonton juga "Pertemuan Dua Menteri di Osaka" di sini:'],
    ['video', '[Gambas:Video 20detik]'],
    ['video', 'Video Berita Terpopuler: Pertemuan Dua Menteri'],
    ['continuation', 'Simak selengkapnya di halaman berikutnya.'],
    ['continuation', 'Baca berita selengkapnya di halaman selanjutnya'],
    ['link', 'Baca juga: Dua Menteri Bertemu Lagi di Kyoto'],
    ['link', 'Baca Juga'],
    ['link', 'Lihat juga: Dua Menteri Bertemu Lagi'],
    ['link', 'Pilihan Editor: Dua Menteri Bertemu Lagi'],
    ['link', 'Bagikan Facebook WhatsApp Telegram'],
    ['credit', '(nvc/ita)'],
    ['credit', 'Copyright © Kabar Uji 2024'],
    ['credit', 'Artikel ini telah tayang di Kabar Uji'],
  ])('id %s: %s', (kind, line) => {
    expect(marked(`${BODY}\n\n${line}\n\n${BODY}`)).toEqual([[kind, line]])
  })

  test.each([
    ['link', 'Read more: Two ministers meet again'],
    ['link', 'Related: Two ministers meet again'],
    ['link', 'Subscribe to our newsletter'],
    ['link', 'Sign up for our daily briefing'],
    ['link', 'Share'],
    ['caption', 'Photograph: Ann Wray/Kabar'],
    ['caption', 'Image source, Getty Images'],
    ['credit', '(Reporting by Jane Holm; Editing by Sam Reyes)'],
    ['credit', 'Our Standards: The Trust Principles.'],
    ['advertisement', 'Advertisement'],
    ['video', 'Watch: Two ministers meet'],
    ['continuation', 'Continue reading'],
  ])('en %s: %s', (kind, line) => {
    const body = 'Foreign Minister Alma Brandt praised Japan at the meeting, her spokesman said.'
    expect(marked(`${body}\n\n${line}\n\n${body}`, 'en')).toEqual([[kind, line]])
  })
})

test('links go on with the headlines under "Baca juga:", and no further', () => {
  const text = `${BODY}\nBaca juga:\nDua Menteri Bertemu Lagi di Kyoto\nParlemen Jepang Bahas Pakta Baru\nSementara itu, perundingan akan berlanjut pekan depan.`
  expect(marked(text)).toEqual([['link', 'Baca juga:'], ['link', 'Dua Menteri Bertemu Lagi di Kyoto'], ['link', 'Parlemen Jepang Bahas Pakta Baru']])
})

test('tags at the end, under the initials', () => {
  expect(marked(`${BODY}\n(nvc/ita)\njepang\npertemuan osaka`)).toEqual([['credit', '(nvc/ita)'], ['tags', 'jepang'], ['tags', 'pertemuan osaka']])
})

test('a stated title is marked wherever it is repeated', () => {
  expect(marked(`Dua Menteri Bertemu\n${BODY}\nDua Menteri Bertemu`, 'id', 'Dua Menteri Bertemu').map(([kind]) => kind)).toEqual(['title', 'title'])
})

test('what stands between the date and the dateline is the caption, unless somebody speaks there', () => {
  const head = (line: string) => marked(`Dua Menteri Bertemu\n\nRabu, 23 Nov 2022 11:58 WIB\n${line}\nOSAKA, KOMPAS.com - ${BODY}`).map(([kind]) => kind)
  expect(head('Kedua menteri di Osaka, Selasa (22/11/2022).')).toEqual(['title', 'date', 'caption', 'dateline'])
  expect(head('“Kami siap,” kata Raka Wiradana.')).toEqual(['title', 'date', 'dateline'])
})

test('a credit behind a sentence with a dateline leaves the sentence', () => {
  expect(marked(`OSAKA - ${BODY} (nvc/ita)`)).toEqual([['dateline', 'OSAKA - '], ['credit', '(nvc/ita)']])
})

describe('speech stays unmarked', () => {
  test.each([
    '“Baca juga surat kami,” kata Raka Wiradana.',
    '"Kami siap," ujar dia. "Baca juga: itu pesan saya," katanya.',
    'Video itu membuktikan serangan tersebut, kata Raka Wiradana.',
    'Read the letter, she said. We will sign up for the talks.',
    'Mereka menyebut kami musuh.',
    'Nobody was hurt in the harbour.',
    'Foto yang beredar itu palsu, kata polisi (Antara sudah memeriksanya) dalam keterangan.',
    'Lihatlah apa yang mereka lakukan kepada kami, ujarnya.',
    'Related countries should stay calm, the ministry said.',
    'Share the burden, he urged.',
  ])('%s', (line) => {
    for (const language of ['id', 'en']) expect(marked(`${BODY}\n${line}\n${BODY}`, language)).toEqual([])
  })

  test('of a last line only the credit behind it is marked', () => {
    expect(marked(`${BODY}\n"Kami siap," ujar dia. (nvc/ita)`)).toEqual([['credit', '(nvc/ita)']])
    expect(marked(`${BODY}\n"Kami siap," ujar dia. (Antara)`)).toEqual([['credit', '(Antara)']])
  })
})

test('spans are sorted, inside the text and do not overlap, whatever the lines', () => {
  const line = fc.constantFrom('Baca juga:', 'Dua Menteri Bertemu', 'ADVERTISEMENT', BODY, '(nvc/ita)', 'jepang', 'Rabu, 23 Nov 2022 11:58 WIB', 'Oleh: Bima Satria', 'Jakarta -', '-', '', '  ', '\r', 'Foto: x', 'Tags:', '((', '“')
  fc.assert(fc.property(fc.array(fc.oneof(line, fc.string({ unit: 'binary' }))), fc.constantFrom('\n', '\r\n'), fc.constantFrom('id', 'en', 'fr'), (lines, feed, language) => {
    const text = lines.join(feed)
    let from = 0
    for (const { start, end } of mark(text, language)) {
      expect(start).toBeGreaterThanOrEqual(from)
      expect(end).toBeGreaterThan(start)
      from = end
    }
    expect(from).toBeLessThanOrEqual(text.length)
  }))
})

// a pattern that backtracks without bound never ends on these; the time limit is for a busy machine
test.each([' ', 'a', 'A', '"', '“', '(', '-', '1', '/', 'A ', 'Aa, ', '1:', 'a/', '(a/', '\n', '\n ', 'Baca juga ', '#a '])('a megabyte of %j is read', (piece) => {
  for (const language of ['id', 'en']) {
    const text = piece.repeat(1_000_000 / piece.length)
    expect(mark(text, language).every(({ end }) => end <= text.length)).toBe(true)
  }
})

describe('headlines below the report', () => {
  const body = 'Foreign Minister Alma Brandt praised Japan at the meeting, her spokesman said on Monday.'
  const links = ['Rice prices rise again at main market', 'Ship leaves port after a week']
  test('are links, however they are written', () => {
    expect(marked([body, body, 'Most read', ...links].join('\n\n'), 'en')).toEqual(['Most read', ...links].map((line) => ['link', line]))
  })
  test('inside the report only those that are written as headlines', () => {
    expect(marked([body, 'Most read', ...links, body].join('\n\n'), 'en')).toEqual([['link', 'Most read']])
  })
})
