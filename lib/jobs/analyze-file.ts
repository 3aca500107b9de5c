import { gunzipSync } from 'node:zlib'
import { analyze, ANALYSIS_VERSION } from '../analysis/analyze'
import { isScored } from '../analysis/language/is-scored'
import { keptDocument, type Article, type BatchFacts, type Metadata } from '../document'
import { openAll, type ReadItem } from '../ingest'
import type { AnalysedItem, FileToAnalyze, StoredText } from './analysed-item'

/** Reads a file and analyses the places asked for, one after the other. Never throws; `onStep` is told how long reading and each analysis took. */
export async function* analyzeFile({ name, zipped, said = {}, remembered = [], places, known: before, stored }: FileToAnalyze, onStep: (step: 'reading' | 'analysis', milliseconds: number) => void): AsyncGenerator<AnalysedItem> {
  const started = performance.now()
  const open = zipped === null ? [] : await openAll(name, gunzipSync(zipped), { columns: said.columns, remembered })
  onStep('reading', performance.now() - started)
  const more = before !== undefined && open.length > before ? { found: open.map((item) => item.name) } : {}
  for (const place of places) {
    const begun = performance.now()
    const read = await open[place]?.read()
    const between = performance.now()
    onStep('reading', between - begun)
    const item = analyzeItem(place, stored === undefined ? read : asStored(name, read, stored.find((text) => text.place === place)), said.facts)
    onStep('analysis', performance.now() - between)
    yield { ...item, ...more }
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
  // those read by an older analysis lack the newer fields
  const { said = [], dateGuess = null } = metadata
  return STATED.reduce<Omit<Article, 'text'>>((article, field) => {
    const value = metadata[field]
    const isStated = !said.some((fact) => fact === field) && !(field === 'publishedAt' && dateGuess !== null)
    return isStated && typeof value === 'string' ? { ...article, [field]: value } : article
  }, dateGuess === 'file' && metadata.publishedAt !== null ? { fileDay: metadata.publishedAt } : {})
}

function analyzeItem(place: number, read: ReadItem | undefined, facts: BatchFacts | undefined): AnalysedItem {
  if (read === undefined) return { place, failed: [{ code: 'articles-missing' }] }
  if (read.kind === 'failed') return { place, failed: read.reasons }
  try {
    const doc = analyze(facts === undefined ? read.article : { ...read.article, otherwise: facts })
    return { place, fileName: read.name, doc: keptDocument(doc), analysis: ANALYSIS_VERSION, supported: isScored(doc.language), notes: read.notes ?? [] }
  } catch (error) {
    // a fault of ours, found by one article out of millions, must not keep the others from being stored
    return { place, failed: [{ code: 'analysis-stopped', words: { problem: error instanceof Error ? error.message : String(error) } }] }
  }
}
