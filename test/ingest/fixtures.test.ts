import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyze } from '../../lib/analysis/analyze'
import type { Article } from '../../lib/document'
import { readFile } from '../../lib/ingest'

const FOLDER = path.join(import.meta.dirname, 'fixtures')
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes(path.sep)).sort()
const bytesOf = (file: string) => readFileSync(path.join(FOLDER, file))

/** What is quoted, line breaks aside, with the speaker's stance toward whom. */
function quotations(article: Article) {
  const doc = analyze(article)
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
  test('the original has thirteen', () => expect(expected).toHaveLength(13))

  test.each(files)('%s', async (file) => {
    const articles = await articlesOf(file)
    expect(articles.length).toBeGreaterThan(0)
    for (const article of articles) {
      expect(quotations(article)).toEqual(expected)
      expect(analyze(article).metadata).toMatchObject({
        title: 'Menlu Raka Wiradana Kecam Blokade, Sebut Jepang Sahabat Lama', byline: 'Rani Kusumawati', outlet: 'Kabar Uji', publishedAt: '2024-06-04T09:30:00+07:00', dateline: 'Jakarta',
      })
    }
  })
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
