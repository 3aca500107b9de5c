import { gunzipSync } from 'node:zlib'
import { analyze, ANALYSIS_VERSION } from '../analysis/analyze'
import { isScored } from '../analysis/language/is-scored'
import { keptDocument } from '../document'
import { readFile, type ReadItem } from '../ingest'
import type { AnalysedItem, FileToAnalyze } from './analysed-item'

/** Reads a file and analyses the places asked for, one after the other. Never throws; `onStep` is told how long reading and each analysis took. */
export async function* analyzeFile({ name, zipped, places }: FileToAnalyze, onStep: (step: 'reading' | 'analysis', milliseconds: number) => void): AsyncGenerator<AnalysedItem> {
  const started = performance.now()
  const read = await readFile(name, gunzipSync(zipped))
  onStep('reading', performance.now() - started)
  for (const place of places) {
    const begun = performance.now()
    const item = analyzeItem(place, read[place])
    onStep('analysis', performance.now() - begun)
    yield item
  }
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
