import { analyze, ANALYSIS_VERSION } from '../analysis/analyze'
import { isScored } from '../analysis/language/is-scored'
import { readFile, type ReadItem } from '../ingest'
import { pendingFiles, settleItems, timedStep, type Settled } from '../store'

/** Articles and characters stored in one transaction: enough to save in sets, few enough to show progress. */
const ARTICLES_A_SAVE = 25
const CHARACTERS_A_SAVE = 100_000

/** Reads, analyses and stores the pending items of some files. May run twice: what is settled stays as it is. */
export async function processFiles(ids: readonly string[]): Promise<void> {
  let batch: readonly Settled[] = []
  let characters = 0
  for (const file of await pendingFiles(ids)) {
    const read = await timedStep('reading', () => readFile(file.name, file.bytes))
    for (const item of file.items) {
      const settled = await timedStep('analysis', async () => settle(item.id, read[item.place]))
      batch = [...batch, settled]
      characters += 'doc' in settled ? settled.doc.article.text.length : 0
      if (batch.length < ARTICLES_A_SAVE && characters < CHARACTERS_A_SAVE) continue
      await save(batch)
      batch = []
      characters = 0
    }
  }
  await save(batch)
}

function settle(item: string, read: ReadItem | undefined): Settled {
  if (read === undefined) return { item, failed: [{ code: 'articles-missing' }] }
  if (read.kind === 'failed') return { item, failed: read.reasons }
  try {
    const doc = analyze(read.article)
    return { item, fileName: read.name, doc, analysis: ANALYSIS_VERSION, supported: isScored(doc.language), notes: read.notes ?? [] }
  } catch (error) {
    // a fault of ours, found by one article out of millions, must not keep the others from being stored
    return { item, failed: [{ code: 'analysis-stopped', words: { problem: message(error) } }] }
  }
}

/** Saves as one set; where that fails, one by one, so that an article which cannot be stored costs itself only. */
async function save(batch: readonly Settled[]): Promise<void> {
  if (batch.length === 0) return
  try {
    await settleItems(batch)
  } catch (error) {
    const [only] = batch
    if (only === undefined || (batch.length === 1 && 'failed' in only)) throw error
    if (batch.length === 1) return save([{ item: only.item, failed: [{ code: 'not-stored', words: { problem: message(error) } }] }])
    for (const each of batch) await save([each])
  }
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
