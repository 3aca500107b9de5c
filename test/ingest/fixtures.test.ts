import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { analyze } from '../../lib/analysis/analyze'
import type { Article } from '../../lib/document'
import { readArchive, readFile } from '../../lib/ingest'
import { tarOf, zipOf } from '../setup/pack'

const FOLDER = path.join(import.meta.dirname, 'fixtures')
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes(path.sep)).sort()
const bytesOf = (file: string) => readFileSync(path.join(FOLDER, file))

/** The same article gives the same document, so each is analysed once, however many files hold it. */
const analysed = new Map<string, ReturnType<typeof analyze>>()
function documentOf(article: Article): ReturnType<typeof analyze> {
  const key = JSON.stringify(article)
  const known = analysed.get(key) ?? analyze(article)
  analysed.set(key, known)
  return known
}

/** What is quoted, line breaks aside, with the speaker's stance toward whom. */
function quotations(article: Article) {
  const doc = documentOf(article)
  return doc.quotations.map(({ kind, start, end, speaker, stances }) => ({
    kind, speaker: speaker?.name,
    words: article.text.slice(start, end).replace(/\s+/g, ' '),
    stances: stances.map(({ country, label }) => `${country} ${label}`),
  }))
}

async function articlesOf(file: string): Promise<readonly Article[]> {
  const items = await readFile(path.basename(file), bytesOf(file))
  expect(items.filter(({ kind }) => kind === 'failed')).toEqual([])
  return items.flatMap((item) => (item.kind === 'article' ? [item.article] : []))
}

describe('every format gives the same quotations and says the same about the article', async () => {
  const original: Article = { text: bytesOf('txt/article.txt').toString() }
  const expected = quotations(original)
  test('the original has fourteen', () => expect(expected).toHaveLength(14))

  test.each(files)('%s', async (file) => {
    const articles = await articlesOf(file)
    expect(articles.length).toBeGreaterThan(0)
    for (const article of articles) {
      expect(quotations(article)).toEqual(expected)
      expect(documentOf(article).metadata).toMatchObject({
        title: 'Menlu Raka Wiradana Kecam Blokade, Sebut Jepang Sahabat Lama', byline: 'Rani Kusumawati', outlet: 'Kabar Uji', publishedAt: '2024-06-04T09:30:00+07:00', dateline: 'Jakarta',
      })
    }
  })
})

describe('every format inside an archive gives the same', async () => {
  const expected = quotations({ text: bytesOf('txt/article.txt').toString() })
  const members = Object.fromEntries(files.map((file) => [file, bytesOf(file)]))
  const zip = await zipOf(members)
  // a mailbox and a web archive hold two each, and are archives themselves, which are read one inside another, but not a third inside these
  test.each([
    ['a.zip', zip, files.length + 2], ['a.tar', await tarOf(members), files.length + 2], ['nested.zip', await zipOf({ 'inner.zip': zip }), files.length - 2],
  ])('%s', async (name, archive, count) => {
    let read = 0
    for await (const member of readArchive(name, Readable.from([archive]))) {
      if (!('bytes' in member)) continue
      for (const item of await readFile(member.path, member.bytes)) {
        expect(item.kind === 'article' && quotations(item.article), item.name).toEqual(expected)
        read++
      }
    }
    expect(read).toBe(count)
  }, 60_000)
})

test('a mailbox and a web archive hold two articles each', async () => {
  expect(await articlesOf('mbox/article.mbox')).toHaveLength(2)
  expect((await articlesOf('warc/article.warc')).map(({ url }) => url)).toEqual(['https://kabar.example/1', 'https://kabar.example/2'])
})

test('a file by another name is read as what it is, and noted', async () => {
  for (const [file, format] of [['pdf/writer.pdf', 'PDF'], ['docx/writer.docx', 'Word'], ['odt/pandoc.odt', 'OpenDocument'], ['rtf/writer.rtf', 'RTF'], ['epub/pandoc.epub', 'EPUB'], ['html/article.html', 'HTML']] as const) {
    const [item] = await readFile('article.txt', bytesOf(file))
    expect(item).toMatchObject({ kind: 'article', notes: [{ code: 'format-by-content', words: { format } }] })
  }
})
