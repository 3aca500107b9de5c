import { describe, expect, test } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'
import { dateInAddress } from '../../../lib/analysis/metadata/date-in-address'
import type { Article } from '../../../lib/document'

describe('the day in an address', () => {
  test.each([
    ['https://kabar.example/2024/06/04/menteri-bertemu', '2024-06-04'],
    ['https://kabar.example/world/2024/jun/4/menteri', '2024-06-04'],
    ['https://kabar.example/world/menteri-bertemu-2024-06-04/', '2024-06-04'],
    ['https://kabar.example/internasional/20240604163012-120-99123/menteri', '2024-06-04'],
    ['https://kabar.example/read/1234567/menteri-2024', null],
    ['https://kabar.example/2024/13/40/menteri', null],
    ['https://kabar.example/d-20240604', null],
  ])('%s', (address, day) => expect(dateInAddress(address)).toBe(day))
})

describe('when an article was published, and how that is known', () => {
  const text = 'Menteri Raka Wiradana memuji Jepang karena langkah itu, kata juru bicaranya kepada para wartawan yang hadir.'
  const read = (article: Omit<Article, 'text'>, line = '') => {
    const { publishedAt, dateGuess, said } = analyze({ text: line + text, ...article }).metadata
    return [publishedAt, dateGuess, said]
  }
  const url = 'https://kabar.example/2024/06/04/menteri'
  const otherwise = { publishedAt: '2024-06-02' }

  test('as the file states it', () => expect(read({ publishedAt: '2024-06-01', otherwise, url })).toEqual(['2024-06-01', null, []]))
  test('as the text says it', () => expect(read({ otherwise, url, language: 'id' }, 'Judul Berita\n\nRabu, 5 Juni 2024\n\n')).toEqual(['2024-06-05', null, []]))
  test('as a person stated it for the upload', () => expect(read({ otherwise, url })).toEqual(['2024-06-02', null, ['publishedAt']]))
  test('as the address lets one guess', () => expect(read({ url })).toEqual(['2024-06-04', 'address', []]))
  test.each<[string, Omit<Article, 'text'>, string]>([
    ['as its last change lets one guess', { updatedAt: '2024-06-06T08:00:00+07:00', fileDay: '2024-06-01' }, ''],
    ['also where the text says no more', { language: 'id' }, 'Judul Berita\n\nDiperbarui 6 Juni 2024, 08:00 WIB\n\n'],
  ])('%s', (_, article, line) => expect(read(article, line)).toEqual(['2024-06-06T08:00:00+07:00', 'updated', []]))
  test('as the name of its file lets one guess', () => expect(read({ fileDay: '2024-06-04' })).toEqual(['2024-06-04', 'file', []]))
  test('the day in brackets behind that of the week', () => expect(read({ language: 'id' }, 'Judul Berita\n\nRabu (5/6/2024) pukul 11.58 WITA\n\n')).toEqual(['2024-06-05T11:58:00+08:00', null, []]))
  test('not at all', () => expect(read({})).toEqual([null, null, []]))
  test.each([['04/06/2024', '2024-06-04', 'order'], ['24/06/2024', '2024-06-24', null], ['06/06/2024', '2024-06-06', null], ['4 Juni 2024', '2024-06-04', null]])('a day and a month in numbers: %s', (publishedAt, day, guess) =>
    expect(read({ publishedAt, language: 'id' })).toEqual([day, guess, []]))
})

describe('the day that a text mostly tells of', () => {
  const prose = (said: string) => `Menteri Raka Wiradana memuji Jepang karena langkah itu, ${said} kepada para wartawan yang hadir di kantornya.`
  test.each<[string, string, string, string | null]>([
    ['beside its weekday', 'id', prose('katanya di Lima, Rabu (5/6/2024),'), '2024-06-05'],
    ['with words between', 'id', prose('katanya, Rabu pagi waktu setempat (5/6/2024),'), '2024-06-05'],
    ['with the month written out', 'id', prose('katanya pada Rabu (5 Juni 2024)'), '2024-06-05'],
    ['without brackets', 'id', prose('katanya pada Rabu, 5 Juni 2024,'), '2024-06-05'],
    ['with a short year', 'id', prose('katanya, Rabu (5/6/24),'), '2024-06-05'],
    ['in a piece of a line', 'id', `${prose('katanya')}\n, Rabu (5/6/2024).`, '2024-06-05'],
    ['the one named most often', 'id', prose('katanya, Rabu (5/6/2024),') + prose('Senin (3/6/2024), ia bertemu; katanya, Rabu (5/6),') + prose('Sabtu (8/6), ia kembali,'), '2024-06-05'],
    ['of several the last', 'id', prose('katanya, Rabu (5/6/2024),') + prose('setelah pertemuan Senin (3/6),'), '2024-06-05'],
    ['the year that another day has', 'id', prose('katanya, Rabu (5/6),') + prose('katanya, Rabu (5/6),') + prose('setelah pertemuan Senin (3/6/2024),'), '2024-06-05'],
    ['no year anywhere', 'id', prose('katanya, Rabu (5/6),'), null],
    ['a day of history', 'id', prose('yang lahir 5 Juni 1964, katanya'), null],
    ['a score', 'id', prose('Rabu itu menang (2/1), katanya'), null],
    ['no such day', 'id', prose('katanya, Rabu (31/6/2024),'), null],
    ['English', 'en', 'Minister Ola Berg praised Peru on Wednesday, June 5, 2024, in a speech to the parliament of his country.', '2024-06-05'],
    ['English in brackets', 'en', 'Minister Ola Berg praised Peru here on Wednesday (June 5). The two met on Monday (June 3, 2024), the parliament heard on Wednesday (June 5).', '2024-06-05'],
    ['English, day or month first', 'en', 'Minister Ola Berg praised Peru on Wednesday (5/6/2024) in a speech to the parliament of his country.', null],
    ['Malay', 'ms', 'Menteri Luar Ola Berg memuji Peru pada Khamis (6/6/2024) ketika berucap di Parlimen negara itu, kata jurucakapnya.', '2024-06-06'],
  ])('%s (%s)', (_, language, text, day) => {
    const { publishedAt, dateGuess } = analyze({ text, language }).metadata
    expect([publishedAt, dateGuess]).toEqual([day, day === null ? null : 'text'])
  })
  test('counts less than the name of the file', () => expect(analyze({ text: prose('katanya, Rabu (5/6/2024),'), language: 'id', fileDay: '2024-06-04' }).metadata.publishedAt).toBe('2024-06-04'))
})

describe('what a person stated for an upload', () => {
  const otherwise = { outlet: 'Warta Uji', byline: 'Sinta Lestari', section: 'Dunia', language: 'en' }
  test('fills what is missing, and is told apart', () => {
    const { metadata, language } = analyze({ text: 'A line of words.', otherwise })
    expect([metadata.outlet, metadata.byline, metadata.section, language, metadata.said]).toEqual(['Warta Uji', 'Sinta Lestari', 'Dunia', 'en', ['byline', 'outlet', 'section', 'language']])
  })
  test('gives way to the file', () => {
    const { metadata, language } = analyze({ text: 'A line of words.', outlet: 'Kabar Uji', byline: 'Rani Ayu', section: 'Kota', language: 'id', otherwise })
    expect([metadata.outlet, metadata.byline, metadata.section, language, metadata.said]).toEqual(['Kabar Uji', 'Rani Ayu', 'Kota', 'id', []])
  })
})
