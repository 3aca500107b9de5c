import { describe, expect, test } from 'vitest'
import { analyze } from '../../lib/analysis/analyze'
import { inputReasonText, type Columns } from '../../lib/document'
import { readFile, type ReadItem } from '../../lib/ingest'

const TEXT = 'Jakarta - Menteri Raka Wiradana memuji Jepang, kata juru bicaranya.'
const read = (name: string, content: string | object, columns?: Columns) =>
  readFile(name, new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)), columns === undefined ? {} : { columns })
const articles = (items: readonly ReadItem[]) => items.flatMap((item) => (item.kind === 'article' ? [item.article] : []))
const notes = (items: readonly ReadItem[]) => items.flatMap((item) => (item.kind === 'article' ? (item.notes ?? []) : item.reasons))
const FULL = { text: TEXT, title: 'Judul Uji', publishedAt: '2024-06-04T02:30:00+00:00', outlet: 'Kabar Uji', byline: 'Rani Ayu', url: 'https://kabar.example/1' }

describe('shapes of exports and scrapers', () => {
  test.each<[string, object]>([
    ['NewsAPI', { status: 'ok', totalResults: 1, articles: [{ source: { id: null, name: 'Kabar Uji' }, author: 'Rani Ayu', title: 'Judul Uji', description: 'Ringkas', url: 'https://kabar.example/1', urlToImage: 'x', publishedAt: '2024-06-04T02:30:00Z', content: TEXT }] }],
    ['the Guardian', { response: { status: 'ok', results: [{ id: 'w/1', webTitle: 'x', webPublicationDate: '2024-06-04T02:30:00Z', webUrl: 'https://kabar.example/1', fields: { headline: 'Judul Uji', bodyText: TEXT, byline: 'Rani Ayu', publication: 'Kabar Uji' } }] } }],
    ['JSON Feed', { version: 'https://jsonfeed.org/version/1.1', title: 'Kabar', items: [{ id: '1', url: 'https://kabar.example/1', title: 'Judul Uji', content_text: TEXT, date_published: '2024-06-04T02:30:00Z', authors: [{ name: 'Rani Ayu' }], source: 'Kabar Uji' }] }],
    ['JSON-LD', { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Judul Uji', articleBody: TEXT, datePublished: '2024-06-04T02:30:00Z', author: [{ '@type': 'Person', name: 'Rani Ayu' }], publisher: { name: 'Kabar Uji' }, url: 'https://kabar.example/1' }],
    ['a search engine', { took: 2, hits: { total: 1, hits: [{ _id: '1', _source: { title: 'Judul Uji', body: TEXT, timestamp: 1717468200000, site_name: 'Kabar Uji', author: 'Rani Ayu', link: 'https://kabar.example/1' } }] } }],
    ['a scraper', [{ headline: 'Judul Uji', body: TEXT, pub_date: '20240604T023000Z', source: 'Kabar Uji', authors: ['Rani Ayu'], link: 'https://kabar.example/1' }]],
    ['a scraper of paragraphs with markup', [{ Headline: 'Judul Uji', content: `<p>${TEXT}</p><script>x()</script>`, date: 1717468200, domain: 'Kabar Uji', writer: 'Rani Ayu', href: 'https://kabar.example/1' }]],
    ['an Indonesian scraper', [{ judul: 'Judul Uji', isi: TEXT, tanggal: '2024-06-04 02:30:00Z', sumber: 'Kabar Uji', penulis: 'Rani Ayu', tautan: 'https://kabar.example/1' }]],
    ['another', [{ judul_berita: 'Judul Uji', isi_berita: TEXT, tanggal_terbit: 'Tue, 04 Jun 2024 02:30:00 GMT', nama_media: 'Kabar Uji', wartawan: 'Rani Ayu', url_berita: 'https://kabar.example/1' }]],
  ])('%s', async (_, content) => {
    expect(articles(await read('a.json', content))).toEqual([FULL])
  })

  test('tables: Media Cloud with texts, and Indonesian columns', async () => {
    const mediaCloud = `stories_id,publish_date,title,url,language,media_name,media_url,text\n7,2024-06-04 02:30:00Z,Judul Uji,https://kabar.example/1,id,Kabar Uji,https://kabar.example,"${TEXT}"`
    const { byline: _, ...rest } = FULL
    expect(articles(await read('a.csv', mediaCloud))).toEqual([{ ...rest, language: 'id' }])
    expect(articles(await read('a.tsv', `Judul\tIsi Berita\tTanggal Terbit\tSumber\tPenulis\tTautan\nJudul Uji\t${TEXT}\t2024-06-04T02:30:00Z\tKabar Uji\tRani Ayu\thttps://kabar.example/1`))).toEqual([FULL])
  })

  test('the best filled field counts', async () => {
    expect(articles(await read('a.json', { content: null, isi: '', body: TEXT, description: 'Ringkas' }))).toEqual([{ text: TEXT }])
  })

  test('a summary, and a text that is cut off, are taken and noted', async () => {
    expect(notes(await read('a.json', { title: 'x', description: TEXT }))).toEqual([{ code: 'text-summary', words: { field: 'description' } }])
    expect(notes(await read('a.json', { content: `${TEXT} … [+2153 chars]` }))).toEqual([{ code: 'text-cut', words: { found: '[+2153 chars]' } }])
  })

  test('a formula is the letters it is written with', async () => {
    expect(articles(await read('a.csv', `judul,isi\n"=cmd|'/c calc'!A1","=HYPERLINK(""https://x.example"") ${TEXT}"`))).toEqual([{ title: "=cmd|'/c calc'!A1", text: `=HYPERLINK("https://x.example") ${TEXT}` }])
  })
})

describe('exports without texts say so', () => {
  const columns = (count: number, ...first: readonly string[]) => [...first, ...Array<string>(count - first.length).fill('x')].join('\t')
  test.each<[string, string, RegExp]>([
    ['GDELT events', columns(61, '1172342541', '20240604'), /export of GDELT events: it lists addresses/],
    ['GDELT GKG', columns(27, '20240604023000-1', '20240604023000'), /export of GDELT GKG: it lists/],
    ['GDELT DOC', 'URL,MobileURL,Date,Title\nhttps://x.example,,2024-06-04 02:30:00,Judul', /export of GDELT: it lists addresses/],
    ['Media Cloud', 'id,indexed_date,language,media_name,media_url,publish_date,title,url\n1,2,id,x,x,2024-06-04,x,x', /export of Media Cloud: it lists addresses/],
    ['GDELT events with their names', 'GLOBALEVENTID,SQLDATE,Actor1Name,SOURCEURL\n1,20240604,JAPAN,https://x.example', /export of GDELT: it lists/],
    ['any list of addresses', 'judul,tautan\nJudul Uji,https://x.example/1', /Addresses are listed here/],
    ['columns that may hold a short text', 'a,b\nJudul Uji,Isi uji', /no column "text"/],
  ])('%s', async (_, content, reason) => {
    const items = await read('a.csv', content)
    expect(items.map(({ kind }) => kind)).toEqual(['failed'])
    expect(inputReasonText(notes(items), 'en')).toMatch(reason)
  })

  test('also as JSON and as bare addresses', async () => {
    const list = { articles: [{ url: 'https://x.example/1', url_mobile: '', title: 'Judul Uji', seendate: '20240604T023000Z', domain: 'x.example', sourcecountry: 'Indonesia' }] }
    expect(notes(await read('a.json', list))).toEqual([{ code: 'table-gdelt', words: { found: 'GDELT' } }])
    expect(notes(await read('a.json', [{ judul: 'Judul Uji', link: 'https://x.example/1' }]))).toEqual([{ code: 'addresses-only' }])
    expect(notes(await read('a.txt', 'https://x.example/1\nhttps://x.example/2\n'))).toEqual([{ code: 'addresses-only' }])
  })
})

describe('section and date of the last change', () => {
  test.each<[string, object, object]>([
    ['an Indonesian scraper', { isi: TEXT, kategori: 'Internasional', tanggal_diperbarui: '2024-06-05 08:00:00Z' }, { section: 'Internasional', updatedAt: '2024-06-05T08:00:00+00:00' }],
    ['JSON Feed', { content_text: TEXT, date_modified: '2024-06-05T08:00:00Z' }, { updatedAt: '2024-06-05T08:00:00+00:00' }],
    ['several sections', { text: TEXT, category: ['Dunia', 'Asia'] }, { section: 'Dunia, Asia' }],
    ['a section by its number, and when a row was written', { text: TEXT, category: 12, updated_at: '2024-06-05T08:00:00Z' }, {}],
  ])('%s', async (_, record, stated) => expect(articles(await read('a.json', record))).toEqual([{ text: TEXT, ...stated }]))
})

describe('what a person said about columns before', () => {
  const remembered = [{ names: ['a', 'b', 'c'], columns: { text: 'a', title: 'b' } }, { names: ['a', 'b'], columns: { text: 'b' } }]
  const table = async (header: string) => articles(await readFile('a.csv', new TextEncoder().encode(`${header}\n${header.split(',').map((name) => `isi ${name}`).join(',')}`), { remembered }))
  test.each<[string, readonly object[]]>([
    ['a,b,c', [{ text: 'isi a', title: 'isi b' }]],
    // the file with the fewest columns that has them all
    ['b,a', [{ text: 'isi b' }]],
    ['a,c', [{ text: 'isi a' }]],
    ['b,c', []], ['a,b,c,d', []],
  ])('a table of %s', async (header, expected) => expect(await table(header)).toEqual(expected))

  test('counts for records too, and gives way to what is said now', async () => {
    const record = new TextEncoder().encode(JSON.stringify([{ a: 'isi a', c: 'isi c' }, { a: 'isi lain' }]))
    expect(articles(await readFile('a.json', record, { remembered }))).toEqual([{ text: 'isi a' }, { text: 'isi lain' }])
    expect(articles(await readFile('a.json', record, { remembered, columns: { text: 'c' } }))).toEqual([{ text: 'isi c' }])
  })
})

describe('columns that a person named', () => {
  const table = `a,b,isi,title\n"${TEXT}",04/06/2024,bukan ini,Judul`
  test('count before what is recognised', async () => {
    expect(articles(await read('a.csv', table, { text: 'a', publishedAt: 'B' }))).toEqual([{ text: TEXT, publishedAt: '04/06/2024', title: 'Judul' }])
  })
  test('hold for JSON too', async () => {
    expect(articles(await read('a.json', [{ x: TEXT, y: 'Judul' }], { text: 'x', title: 'y' }))).toEqual([{ text: TEXT, title: 'Judul' }])
    expect(articles(await read('a.jsonl', { x: TEXT }, { text: 'x' }))).toEqual([{ text: TEXT }])
  })
  test('that are not there', async () => {
    expect(inputReasonText(notes(await read('a.csv', table, { text: 'zzz' })), 'en')).toMatch(/found a, b, isi, title/)
  })
})

describe('dates in all forms met', () => {
  test.each<[string, string | number, string]>([
    ['ISO', '2024-06-18T21:04:00+07:00', '2024-06-18T21:04:00+07:00'],
    ['mail', 'Tue, 18 Jun 2024 21:04:00 +0700', '2024-06-18T21:04:00+07:00'],
    ['digits with a time', '20240131T101500Z', '2024-01-31T10:15:00+00:00'],
    ['digits of GDELT', '20240131101500', '2024-01-31T10:15:00+00:00'],
    ['digits of a day', '20240131', '2024-01-31'],
    ['seconds', 1717468200, '2024-06-04T02:30:00+00:00'],
    ['milliseconds', '1717468200000', '2024-06-04T02:30:00+00:00'],
    ['a portal', 'Rabu, 23 Nov 2022 11:58 WIB', '2022-11-23T11:58:00+07:00'],
    ['numbers with a zone', '18/06/2025, 21:04 WIB', '2025-06-18T21:04:00+07:00'],
    ['a portal, updated', 'Diperbarui 18 Jun 2025, 15:31 WIB', '2025-06-18T15:31:00+07:00'],
    ['the middle of Indonesia', 'Senin, 3 Februari 2025 | 08.15 WITA', '2025-02-03T08:15:00+08:00'],
    ['words of a day', '17 Agustus 2024', '2024-08-17'],
  ])('%s', async (_, tanggal, expected) => {
    const items = await read('a.json', { isi: `${TEXT} Dia juga menyebut langkah itu penting bagi kedua negara dan dunia.`, tanggal })
    const [article] = articles(items)
    expect(notes(items)).toEqual([])
    expect(article && analyze(article).metadata.publishedAt).toBe(expected)
  })

  test.each([['2 jam yang lalu', 'date-without-year'], ['Kemarin, 10:15', 'date-without-year'], ['5 minutes ago', 'date-without-year'], ['2024-13-40', 'date-unreadable'], ['99999', 'date-unreadable'], ['tahun 12345', 'date-unreadable']])('%s is refused with a reason', async (tanggal, code) => {
    const items = await read('a.json', { isi: TEXT, tanggal })
    expect(articles(items)).toEqual([{ text: TEXT }])
    expect(notes(items)).toMatchObject([{ code }])
  })
})

test.each([
  ['from the address of the feed', '<link>https://kabar.example/dunia/</link>', 'berita/1', 'https://kabar.example/dunia/berita/1'],
  ['whole', '', 'https://kabar.example/1', 'https://kabar.example/1'],
  ['of which nobody knows where it begins', '', '/berita/1', undefined],
])('the address of an entry, %s', async (_, of, link, url) => {
  const items = await readFile('a.rss', new TextEncoder().encode(`<rss><channel><title>Kabar</title>${of}<item><title>Menlu Tiba</title><link>${link}</link><description>${TEXT}</description></item></channel></rss>`))
  expect(items[0]?.kind === 'article' && items[0].article.url).toBe(url)
})

test('who sent a mail did not write what is in it', async () => {
  const mail = (more: string) => `From: Tono Sekretaris <tono@kabar.example>\nSubject: Fwd: Menlu Tiba\n${more}\nDate: Mon, 3 Jun 2024 09:15:00 +0700\n\nMenlu Tiba\n\nOleh: Rani Ayu\n\n${TEXT}\n`
  expect(articles(await read('a.eml', mail('X-Mailer: x')))).toMatchObject([{ title: 'Menlu Tiba', sender: 'Tono Sekretaris', sentAt: '2024-06-03T09:15:00+07:00' }])
  expect(articles(await read('a.eml', mail('List-Id: <warta.kabar.example>')))).toMatchObject([{ title: 'Menlu Tiba', outlet: 'Tono Sekretaris', publishedAt: '2024-06-03T09:15:00+07:00' }])
})

test('what is attached to a mail is told, a picture in its text is not', async () => {
  const part = (headers: string, body: string) => `--b\nContent-Type: ${headers}\n\n${body}\n`
  const mail = (attached: string) => `From: Rani Ayu <rani@kabar.example>\nSubject: Rilis\nContent-Type: multipart/mixed; boundary=b\n\n${part('text/plain', TEXT)}${attached}--b--\n`
  expect(notes(await read('a.eml', mail(part('application/pdf; name="rilis.pdf"\nContent-Disposition: attachment; filename="rilis.pdf"', 'x'))))).toEqual([{ code: 'attachments-left-out', words: { names: 'rilis.pdf' } }])
  expect(notes(await read('a.eml', mail(part('image/png; name="logo.png"\nContent-Disposition: inline', 'x'))))).toEqual([])
})
