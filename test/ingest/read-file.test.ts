import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { inputReasonText } from '../../lib/document'
import { MAX_FILE_BYTES, readFile, type ReadItem } from '../../lib/ingest'
import { runs } from '../setup/runs'

const bytes = (text: string) => new TextEncoder().encode(text)
const TEXT = 'Jakarta - Menteri Raka Wiradana memuji Jepang.\n\n“Kami menyambut baik langkah itu,” ujar dia – “tanpa syarat”.'
const ARTICLE = { text: TEXT, title: 'Dua Menteri Bertemu', publishedAt: '2024-05-31T08:15:00+07:00', outlet: 'Kabar Uji', byline: 'Rani Ayu', url: 'https://kabar.example/1', language: 'id' }
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

const reasonOf = (item: ReadItem | undefined) => (item?.kind === 'failed' ? inputReasonText(item.reasons, 'en') : '')
const articles = (items: readonly ReadItem[]) => items.flatMap((item) => (item.kind === 'article' ? [item.article] : []))

describe('encodings give the same text', () => {
  test.each([
    ['utf-8', false], ['utf-8', true], ['utf-16le', false], ['utf-16le', true], ['utf-16be', false], ['utf-16be', true], ['utf-32le', true], ['windows-1252', false],
  ])('%s, byte order mark %s', async (encoding, addBOM) => {
    expect(articles(await readFile('a.txt', iconv.encode(TEXT, encoding, { addBOM })))).toEqual([{ text: TEXT }])
  })

  test('line ends of Windows and of old Macs', async () => {
    for (const end of ['\r\n', '\r']) expect(articles(await readFile('a.txt', bytes(TEXT.replaceAll('\n', end))))).toEqual([{ text: TEXT }])
  })

  test('one damaged character among good ones', async () => {
    const damaged = Buffer.concat([bytes('“Kami” “siap” “maju” “terus” “tegak” “kuat” '), Buffer.from([0xff]), bytes(' kata dia.')])
    expect(articles(await readFile('a.txt', damaged))[0]?.text).toBe('“Kami” “siap” “maju” “terus” “tegak” “kuat” \ufffd kata dia.')
  })

  test('two letters that also open another format', async () => {
    expect(articles(await readFile('a.txt', bytes('BMKG memperingatkan gempa, kata juru bicaranya.')))).toHaveLength(1)
  })
})

describe('formats give the same article', () => {
  const { text, ...stated } = ARTICLE
  const csv = (delimiter: string) => [Object.keys(ARTICLE), Object.values(ARTICLE)].map((row) => row.map((cell) => `"${cell}"`).join(delimiter)).join('\n')
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`).join('')
  const linked = { '@context': 'https://schema.org', '@graph': [
    { '@type': 'Organization', '@id': '#us', name: stated.outlet },
    { '@type': 'NewsArticle', headline: stated.title, datePublished: stated.publishedAt, author: [{ '@type': 'Person', name: stated.byline }], publisher: { '@id': '#us' }, url: stated.url, inLanguage: 'id-ID' },
  ] }
  const page = `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>x</title><script type="application/ld+json">${JSON.stringify(linked)}</script></head>
    <body><nav><a href="/">Beranda</a></nav><article><h1>${stated.title}</h1>${paragraphs}</article><script>document.body.append("dari skrip")</script></body></html>`
  test.each([
    ['a.json', JSON.stringify(ARTICLE)],
    ['a.json', JSON.stringify([ARTICLE])],
    ['a.json', `${JSON.stringify(ARTICLE)}\n`],
    ['a.jsonl', JSON.stringify(ARTICLE)],
    ['a.ndjson', `\n${JSON.stringify({ ...ARTICLE, extra: 5 })}\n\n`],
    ['a.csv', csv(',')],
    ['a.CSV', csv(';')],
    ['a.csv', `\ufeff${csv('\t')}`],
    ['a.html', page],
    ['a.HTM', page],
  ])('%s %#', async (name, content) => {
    expect(articles(await readFile(name, bytes(content)))).toEqual([ARTICLE])
  })

  test('a page with Open Graph alone', async () => {
    const og = `<html><head><meta property="og:title" content="Dua Menteri Bertemu"><meta property="og:site_name" content="Kabar Uji">
      <meta property="article:published_time" content="2024-05-31T08:15:00+07:00"><meta name="author" content="Rani Ayu"><link rel="canonical" href="https://kabar.example/1"></head><body>${paragraphs}</body></html>`
    expect(articles(await readFile('a.html', bytes(og)))).toEqual([{ ...stated, text, language: undefined }])
  })

  test('a page in Windows-1252 that says so', async () => {
    const items = await readFile('a.html', iconv.encode(`<html><head><meta charset="windows-1252"></head><body>${paragraphs}</body></html>`, 'windows-1252'))
    expect(articles(items)[0]?.text).toBe(text)
  })
})

describe('many articles in a file', () => {
  test('a broken line costs that line only', async () => {
    const items = await readFile('news.jsonl', bytes('{"text":"a"}\n{oops\n\n{"text":"b"}'))
    expect(items.map(({ kind, name, entry }) => [kind, name, entry])).toEqual([
      ['article', 'news.jsonl line 1', 'line 1'], ['failed', 'news.jsonl line 2', 'line 2'], ['article', 'news.jsonl line 4', 'line 4'],
    ])
  })

  test('a broken row costs that row only', async () => {
    const items = await readFile('news.csv', bytes('title,text\nA,"satu\ndua"\nB,\nC,tiga,empat\nD,lima'))
    expect(items.map(({ kind, entry }) => [kind, entry])).toEqual([['article', 'row 2'], ['failed', 'row 3'], ['failed', 'row 4'], ['article', 'row 5']])
  })
})

describe('reasons say what was found', () => {
  test.each<[string, string, string | Uint8Array, RegExp]>([
    ['an empty file', 'a.txt', '', /empty/],
    ['blank space', 'a.txt', ' \n\t ', /blank space/],
    ['a picture by another name', 'a.txt', PNG, /PNG/],
    ['a PDF by another name', 'a.txt', '%PDF-1.7 x', /PDF/],
    ['NUL bytes', 'a.txt', 'a\0b\0\0', /binary/],
    ['another extension', 'a.exe', 'x', /\.exe.*\.txt/],
    ['a picture that breaks off', 'a.png', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), /\.png.*\.txt/],
    ['the name of a property', 'a.constructor', 'x', /\.constructor/],
    ['no extension', 'article', '\0\u0001\u0002', /no extension/],
    ['too many bytes', 'a.txt', new Uint8Array(MAX_FILE_BYTES + 1).fill(97), /10 MB/],
    ['broken JSON', 'a.json', '{"text": "a"', /not JSON/],
    ['an empty list', 'a.json', '[]', /empty/],
    ['a number', 'a.json', '5', /Found 5;/],
    ['a title that is a number', 'a.json', '{"text":"a","title":5}', /"title" holds 5;/],
    ['a text that is a list of numbers', 'a.json', '{"text":[5]}', /"text" holds \[5\]/],
    ['no text', 'a.json', '{"title":"a"}', /"text" is missing, found title;/],
    ['an empty text', 'a.jsonl', '{"text":"  "}', /"text" is empty/],
    ['no column of texts', 'a.csv', 'judul,kode\na,b', /no column "text".*found judul, kode/],
    ['a header alone', 'a.csv', 'title,text', /no rows/],
    ['quote marks that never close', 'a.csv', 'text\n"abc', /opens in row 2 is never closed/],
    ['a page of scripts', 'a.html', '<html><body><script>run()</script></body></html>', /no text/],
  ])('%s', async (_, name, content, reason) => {
    const items = await readFile(name, typeof content === 'string' ? bytes(content) : content)
    expect(items.map(({ kind }) => kind)).toEqual(['failed'])
    expect(reasonOf(items[0])).toMatch(reason)
  })
})

describe('what cannot be stored or read', () => {
  test('NUL goes, half a surrogate pair is replaced', async () => {
    expect(articles(await readFile('a.json', bytes('{"text":"a\\u0000b\\ud800c","title":"\\u0000T"}')))).toEqual([{ text: 'ab\ufffdc', title: 'T' }])
  })

  test.each([
    ['{"text":"a","publishedAt":"kemarin"}', /kemarin.*no year/, undefined],
    ['{"text":"a","publishedAt":"2024-02-30"}', /publishedAt/, undefined],
    ['{"text":"a","language":"Bahasa Antariksa"}', /language/, undefined],
    ['{"text":"a","publishedAt":"2024-05-31 08:15"}', undefined, '2024-05-31'],
    ['{"text":"a","publishedAt":"Fri, 31 May 2024 08:15:00 +0700"}', undefined, '2024-05-31T08:15:00+07:00'],
    ['{"text":"a","publishedAt":null,"title":""}', undefined, undefined],
  ])('a date or language that is none is left out and noted: %s', async (json, note, publishedAt) => {
    const [item] = await readFile('a.json', bytes(json))
    expect(item).toMatchObject({ kind: 'article', article: publishedAt === undefined ? { text: 'a' } : { text: 'a', publishedAt } })
    if (item?.kind !== 'article') return
    expect(item.article).not.toHaveProperty('language')
    if (note === undefined) expect(item.notes).toBeUndefined()
    else expect(inputReasonText(item.notes ?? [], 'en')).toMatch(note)
  })
})

test('whatever the bytes, a file gives items and no error', async () => {
  const name = fc.constantFrom('a.txt', 'a.html', 'a.json', 'a.jsonl', 'a.csv')
  const content = fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary' }).map(bytes), fc.json().map(bytes), fc.constantFrom('<p><b>x', '<!--', '<script', '"', '[{', 'text\n"').map(bytes))
  await fc.assert(fc.asyncProperty(name, content, async (file, data) => {
    const items = await readFile(file, data)
    expect(items.length).toBeGreaterThan(0)
    for (const article of articles(items)) {
      expect(article.text.trim()).not.toBe('')
      expect(article.text).not.toMatch(/\0|\p{Surrogate}/u)
    }
  }), runs(60))
})

test('a page that nests without end is read', async () => {
  expect(articles(await readFile('a.html', bytes(`${'<div>'.repeat(20_000)}Halo`)))).toEqual([{ text: 'Halo' }])
})
