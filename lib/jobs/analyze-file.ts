import { gunzipSync } from 'node:zlib'
import { analyze, ANALYSIS_VERSION } from '../analysis/analyze'
import { isScored } from '../analysis/language/is-scored'
import { keptDocument, type Article, type Metadata } from '../document'
import { readFile, type ReadItem } from '../ingest'
import type { AnalysedItem, FileToAnalyze, StoredText } from './analysed-item'

/** Reads a file and analyses the places asked for, one after the other. Never throws; `onStep` is told how long reading and each analysis took. */
export async function* analyzeFile({ name, zipped, places, stored }: FileToAnalyze, onStep: (step: 'reading' | 'analysis', milliseconds: number) => void): AsyncGenerator<AnalysedItem> {
  const started = performance.now()
  const read = zipped === null ? [] : await readFile(name, gunzipSync(zipped))
  onStep('reading', performance.now() - started)
  for (const place of places) {
    const begun = performance.now()
    const item = analyzeItem(place, stored === undefined ? read[place] : asStored(name, read[place], stored.find((text) => text.place === place)))
    onStep('analysis', performance.now() - begun)
    yield item
  }
}

function asStored(name: string, read: ReadItem | undefined, stored: StoredText | undefined): ReadItem | undefined {
  if (stored === undefined) return undefined
  const { text, metadata, language } = stored
  const article = read?.kind === 'article' && read.article.text === text ? read.article : { text, ...known(metadata) }
  return { kind: 'article', name: read?.name ?? name, article: language === undefined ? article : { ...article, language } }
}

/** What a format may state of an article. */
const STATED = ['title', 'publishedAt', 'updatedAt', 'outlet', 'byline', 'section', 'url'] as const

function known(metadata: Metadata): Omit<Article, 'text'> {
  return STATED.reduce<Omit<Article, 'text'>>((article, field) => {
    const value = metadata[field]
    // those read by an older analysis lack the newer fields
    return typeof value === 'string' ? { ...article, [field]: value } : article
  }, {})
}

function analyzeItem(place: number, read: ReadItem | undefined): AnalysedItem {
  if (read === undefined) return { place, failed: [{ code: 'articles-missing' }] }
  if (read.kind === 'failed') return { place, failed: read.reasons }
  try {
    const doc = analyze(read.article)
    return { place, fileName: read.name, doc: keptDocument(doc), analysis: ANALYSIS_VERSION, supported: isScored(doc.language), notes: read.notes ?? [] }
  } catch (error) {
    // a fault of ours, found by one article out of millions, must not keep the others from being stored
    return { place, failed: [{ code: 'analysis-stopped', words: { problem: error instanceof Error ? error.message : String(error) } }] }
  }
}
