import { describe, expect, test } from 'vitest'
import type { Article, Metadata } from '../../../lib/document'
import { readMetadata } from '../../../lib/analysis/metadata/read-metadata'

const read = (text: string, language = 'id', stated: Omit<Article, 'text'> = {}) => readMetadata({ article: { text, ...stated }, language })
const BODY = { id: 'Menteri Luar Negeri Raka Wiradana memuji Jepang dalam pertemuan itu, kata juru bicaranya.', en: 'Foreign Minister Alma Brandt praised Japan at the meeting, her spokesman said.' }

describe('published date', () => {
  test.each([
    ['Rabu, 23 Nov 2022 11:58 WIB', '2022-11-23T11:58:00+07:00'],
    ['Selasa, 27 Mei  2025 08:02 WIB', '2025-05-27T08:02:00+07:00'],
    ['18/06/2025, 21:04 WIB', '2025-06-18T21:04:00+07:00'],
    ['Diperbarui 18 Jun 2025, 18:22 WIB', '2025-06-18T18:22:00+07:00'],
    ['Kompas.com - 12/03/2024, 14:05 WIB', '2024-03-12T14:05:00+07:00'],
    ['Kamis, 19 Feb 2026 | 14.30 WIB', '2026-02-19T14:30:00+07:00'],
    ["Jum'at, 5 Juli 2024 pukul 09.15 WITA", '2024-07-05T09:15:00+08:00'],
    ['Senin, 1 Januari 2024 07:00 WIT', '2024-01-01T07:00:00+09:00'],
    ['Terbit 3 Agustus 2023, 10:00 WIB', '2023-08-03T10:00:00+07:00'],
    ['Terbit 3 Agustus 2023, 10:00 WIB | Diperbarui 4 Agustus 2023, 11:00 WIB', '2023-08-03T10:00:00+07:00'],
    ['Novi Sari - detikNews | Rabu, 23 Nov 2022 11:58 WIB', '2022-11-23T11:58:00+07:00'],
    ['23 November 2022', '2022-11-23'],
    ['2025-06-18T10:00:00+07:00', '2025-06-18T10:00:00+07:00'],
    ['Jakarta, 23 November 2022', '2022-11-23'],
    // a time without its zone is no moment
    ['7/7/2025 6:07', '2025-07-07'],
    ['31/02/2024, 10:00 WIB', null],
    ['2 jam yang lalu', null],
    ['Kemarin', null],
    // a date inside a sentence is not that of the article
    ['Perjanjian itu ditandatangani pada 10 Januari 2007.', null],
  ])('id: %s', (line, publishedAt) => {
    expect(read(`Dua Menteri Bertemu di Osaka\n${line}\n\n${BODY.id}`).metadata.publishedAt).toBe(publishedAt)
  })

  test.each([
    ['Wed 23 Nov 2022', '2022-11-23'],
    ['November 23, 2022', '2022-11-23'],
    ['Nov. 23rd, 2022', '2022-11-23'],
    ['Published: 2 March 2021 14:05 GMT', '2021-03-02T14:05:00+00:00'],
    ['Wednesday, November 23, 2022 at 2:05 p.m. EST', '2022-11-23T14:05:00-05:00'],
    ['14:05 GMT, 2 March 2021', '2021-03-02T14:05:00+00:00'],
    ['2022-11-23T04:58:00Z', '2022-11-23T04:58:00+00:00'],
    ['By Jane Holm | November 23, 2022 | 4 min read', '2022-11-23'],
    ['13/04/2024', '2024-04-13'],
    // April or March: not to be guessed
    ['03/04/2024', null],
    ['3 hours ago', null],
  ])('en: %s', (line, publishedAt) => {
    expect(read(`Two Ministers Meet in Osaka\n${line}\n\n${BODY.en}`, 'en').metadata.publishedAt).toBe(publishedAt)
  })
})

describe('byline and outlet', () => {
  test.each<[string, string, Partial<Metadata>]>([
    ['id', 'Novi Sari - detikNews', { byline: 'Novi Sari', outlet: 'detikNews' }],
    ['id', 'Oleh: Bima Satria', { byline: 'Bima Satria', outlet: null }],
    ['id', 'Oleh Bima Satria dan Rani Ayu', { byline: 'Bima Satria dan Rani Ayu' }],
    ['id', 'Penulis: Bima Satria | Editor: Rani Ayu', { byline: 'Bima Satria' }],
    ['id', 'Kompas.com - 12/03/2024, 14:05 WIB', { byline: null, outlet: 'Kompas.com' }],
    ['id', 'Reporter: Bima Satria', { byline: 'Bima Satria' }],
    ['id', 'kabaruji.co.id - Rabu, 23 Nov 2022', { outlet: 'kabaruji.co.id' }],
    ['en', 'By Jane Holm', { byline: 'Jane Holm', outlet: null }],
    ['en', 'By Jane Holm and Sam Reyes', { byline: 'Jane Holm and Sam Reyes' }],
    ['en', 'By Jane Holm, diplomatic editor', { byline: 'Jane Holm' }],
    ['en', 'By Jane Holm in Oslo | Reuters', { byline: 'Jane Holm', outlet: 'Reuters' }],
    ['en', 'By Jane Holm, BBC News, Oslo', { byline: 'Jane Holm', outlet: 'BBC News' }],
    ['en', 'By Jane Holm\nBBC News, Oslo', { byline: 'Jane Holm', outlet: 'BBC News' }],
    ['en', 'By Jane Holm in Oslo and Sam Reyes in Puerto Alto', { byline: 'Jane Holm and Sam Reyes' }],
    ['en', '3 hours ago\nJane Holm\nNordic correspondent\nReporting from\nOslo', { byline: 'Jane Holm' }],
    ['id', '3 jam yang lalu\nRani Ayu\nWartawan BBC News Indonesia', { byline: 'Rani Ayu' }],
    ['en', 'By standing aside, the ministers lost', { byline: null }],
  ])('%s: %s', (language, line, expected) => {
    expect(read(`Dua Menteri Bertemu di Osaka\n\n${line}\n\n${BODY.id}`, language).metadata).toMatchObject(expected)
  })
})

describe('dateline', () => {
  test.each<[string, string | null, string | null]>([
    ['Moskow -\n\nPresiden', 'Moskow', null],
    ['Jakarta\n-\nPresiden', 'Jakarta', null],
    ['Jakarta - Presiden', 'Jakarta', null],
    ['JAKARTA, KOMPAS.com - Presiden', 'JAKARTA', 'Kompas.com'],
    ['Jakarta, CNN Indonesia -- Presiden', 'Jakarta', 'CNN Indonesia'],
    ['JAKARTA, KOMPAS — Presiden', 'JAKARTA', 'Kompas'],
    ['TEMPO.CO, Jakarta - Presiden', 'Jakarta', 'Tempo.co'],
    ['REPUBLIKA.CO.ID, JAKARTA -- Presiden', 'JAKARTA', 'Republika.co.id'],
    ['Liputan6.com, Tel Aviv -Presiden', 'Tel Aviv', 'Liputan6.com'],
    ['Jakarta (ANTARA) - Presiden', 'Jakarta', 'ANTARA'],
    ['NEW YORK–Presiden', 'NEW YORK', null],
    ['KOMPAS.com - Presiden', null, 'Kompas.com'],
    ['MOSCOW, Nov 22 (Reuters) - The', 'MOSCOW', 'Reuters'],
    ['LONDON (AP) — The', 'LONDON', 'AP'],
    ['WASHINGTON, D.C. (AP) — The', 'WASHINGTON, D.C.', 'AP'],
    ['Raka Wiradana - menteri luar negeri -', null, null],
    ['Diaz-Canel dalam', null, null],
    ['Iran - Israel', null, null],
    ['Utusan Amerika Serikat-China', null, null],
  ])('%s', (start, dateline, outlet) => {
    const text = `${start} mengatakan bahwa perundingan akan berlanjut, kata juru bicaranya.`
    expect(read(text).metadata).toMatchObject({ dateline, outlet })
  })

  test('is marked with its dash and the blank after it', () => {
    const text = `JAKARTA, KOMPAS.com - ${BODY.id}`
    expect(read(text).metadataLines).toEqual([{ start: 0, end: text.indexOf('Menteri'), kind: 'dateline' }])
  })

  test.each([
    ['LIMA, 3 November 2026 - ', 'id', '2026-11-03'],
    ['Jakarta, Senin (3/11/2026) - ', 'id', '2026-11-03'],
    ['JAKARTA, 3 November (Antara) - ', 'id', null],
    ['LIMA, November 3, 2026 - ', 'en', '2026-11-03'],
    ['Lima, 3 Nov 2026 (Reuters) - ', 'en', '2026-11-03'],
  ] as const)('%s tells when, where no credit does', (start, language, publishedAt) => {
    expect(read(`${start}${BODY[language]}`, language).metadata.publishedAt).toBe(publishedAt)
    expect(read(`${language === 'id' ? 'Rabu, 5 November 2026' : 'November 5, 2026'}\n\n${start}${BODY[language]}`, language).metadata.publishedAt).toBe('2026-11-05')
  })
})

describe('title', () => {
  const TITLE = 'Dua Menteri Bertemu di Osaka'
  test.each([
    ['before a blank line', `${TITLE}\n\n${BODY.id}`, TITLE],
    ['before a credit', `${TITLE}\nOleh: Bima Satria\n${BODY.id}`, TITLE],
    ['standing there twice', `${TITLE}\nADVERTISEMENT\n${TITLE}\n${BODY.id}`, TITLE],
    ['a question', `Siapa Menang di Osaka?\n\n${BODY.id}`, 'Siapa Menang di Osaka?'],
    ['a first sentence', `${BODY.id}\n\n${BODY.id}`, null],
    ['a quoted first sentence', `“Kami siap berunding,” kata Raka Wiradana\n\n${BODY.id}`, null],
    ['a dateline first', `JAKARTA, KOMPAS.com - ${BODY.id}\n\n${BODY.id}`, null],
    ['only one line', TITLE, null],
  ])('%s', (_, text, title) => {
    expect(read(text).metadata.title).toBe(title)
  })
})

describe('the heads of portals as copied off the page', () => {
  const head = (...lines: readonly string[]) => read([...lines, BODY.id].join('\n')).metadata
  const expected = { title: 'Menlu Raka: Jepang Mitra Penting', publishedAt: '2022-11-23T11:58:00+07:00' }
  test.each<[string, Metadata, Partial<Metadata>]>([
    ['the section above the title, the newsroom above the date', head('Internasional', expected.title, '', 'CNN Indonesia', 'Rabu, 23 Nov 2022 11:58 WIB', '', 'Bagikan :'), { outlet: 'CNN Indonesia', byline: null }],
    ['a bare name above the date', head(expected.title, 'Rani Ayu', 'Diterbitkan 23 November 2022, 11:58 WIB', 'Diperbarui 23 November 2022, 12:10 WIB'), { byline: 'Rani Ayu' }],
    ['name and newsroom beside the date', head(expected.title, 'Rani Ayu, Okezone · Rabu 23 November 2022 11:58 WIB'), { byline: 'Rani Ayu', outlet: 'Okezone' }],
    ['reporter and editor on a line', head(expected.title, 'Rabu 23 Nov 2022 11:58 WIB', 'Rep: Rani Ayu/ Red: Bima Satria'), { byline: 'Rani Ayu' }],
    ['an agency in place of the reporter', head(expected.title, 'Reporter: Antara', 'Editor: Rani Ayu', 'Rabu, 23 November 2022 11:58 WIB'), { byline: null }],
    ['the date above the title', head('Rabu, 23 Nov 2022 11:58 WIB', expected.title, ''), {}],
  ])('%s', (_, metadata, more) => expect(metadata).toMatchObject({ ...expected, ...more }))
})

describe('a page copied as a whole', () => {
  const menu = ['Home', 'Berita', 'Internasional', 'Sepak Bola', 'Video']
  const page = (...lines: readonly string[]) => read([...lines, BODY.id, BODY.id].join('\n\n'))
  test.each<[string, readonly string[], Partial<Metadata>]>([
    ['over the date', ['Menlu Raka: Jepang Mitra yang Penting', 'Rani Ayu', 'Rabu, 23 Nov 2022 11:58 WIB'], { title: 'Menlu Raka: Jepang Mitra yang Penting', publishedAt: '2022-11-23T11:58:00+07:00' }],
    ['over the reporter', ['Menlu Raka: Jepang Mitra yang Penting', 'Oleh: Rani Ayu'], { title: 'Menlu Raka: Jepang Mitra yang Penting', byline: 'Rani Ayu' }],
  ])('a menu stands above the headline %s', (_, head, expected) => {
    const { metadata, metadataLines } = page(...menu, ...head)
    expect(metadata).toMatchObject(expected)
    expect(metadataLines.filter(({ kind }) => kind === 'link')).toHaveLength(menu.length)
  })

  test.each<[string, readonly string[]]>([
    ['too few lines', ['Pagi', 'Siang', 'Menlu Raka: Jepang Mitra yang Penting', 'Oleh: Rani Ayu']],
    ['lines that lead to no credit', ['Pagi', 'Siang', 'Petang', 'Malam', 'Hari itu berlalu tanpa kabar dari mereka']],
    ['a credit among them', ['Menlu Raka Tiba', 'Rani Ayu', 'Oleh: Rani Ayu', 'Kabar Uji', 'Rabu, 23 Nov 2022 11:58 WIB']],
  ])('no menu: %s', (_, head) => expect(page(...head).metadataLines.filter(({ kind }) => kind === 'link')).toEqual([]))

  test('its reporter stands far above its end', () => {
    expect(read([`Menlu Raka: Jepang Mitra Penting`, 'Rabu, 23 Nov 2022 11:58 WIB', BODY.id, BODY.id, 'Pewarta: Rani Ayu', 'Editor: Bima Satria', ...Array.from({ length: 10 }, (_, at) => `Terpopuler ${at}`)].join('\n\n')).metadata.byline).toBe('Rani Ayu')
  })
})

test('what the file stated wins over the text', () => {
  const stated = { title: 'Judul Asli', byline: 'Rani Ayu', outlet: 'Kabar Uji', publishedAt: '2024-05-31T08:15:00+07:00', url: 'https://kabar.example/1' }
  const text = `Judul Lain di Halaman\n\nNovi Sari - detikNews\nRabu, 23 Nov 2022 11:58 WIB\n\n${BODY.id}`
  expect(read(text, 'id', stated).metadata).toEqual({ ...stated, updatedAt: null, section: null, agency: null, dateline: null, dateGuess: null, said: [] })
})

test.each([['Rabu, 23 Nov 2022 11:58 WIB', '2022-11-23T11:58:00+07:00'], ['entah kapan', null]])('a stated date in words: %s', (publishedAt, iso) => {
  expect(read(BODY.id, 'id', { publishedAt }).metadata.publishedAt).toBe(iso)
})

test('an article in a language without a pack keeps what was stated and its title', () => {
  expect(read('Der Minister in Oslo\n\nDer Minister sagte, dass er abreist.', 'de').metadata.title).toBe('Der Minister in Oslo')
})
