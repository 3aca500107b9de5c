import { addFoundItems, isDataError, pendingFiles, rememberedColumns, settleItems, type PendingFile, type Settled } from '../store'
import type { AnalysedItem } from './analysed-item'
import { analysisPool } from './analysis-pool'

/** Articles and characters stored in one transaction: enough to save in sets, few enough to show progress. */
const ARTICLES_A_SAVE = 100
const CHARACTERS_A_SAVE = 400_000

/** Reads, analyses and stores the pending items of some files; reading and analysis run in threads. May run twice: what is settled stays as it is. */
export async function processFiles(ids: readonly string[]): Promise<void> {
  const pool = analysisPool()
  const [files, remembered] = await Promise.all([pendingFiles(ids), rememberedColumns()])
  const analysed = files.map((file) => ({ file, items: pool.analyze({ name: file.name, zipped: file.zipped, said: file.said, remembered, places: file.items.map(({ place }) => place), known: file.known }) }))
  let batch: Settled[] = []
  let characters = 0
  for (const { file, items } of analysed) {
    const done = await items
    const found = done.find((item) => item.found !== undefined)?.found
    // before the first of them is settled, or the upload would pass for done
    if (found !== undefined) await addFoundItems(file.id, found)
    for (const item of done) {
      batch.push(...settled(file, item))
      characters += 'doc' in item ? item.doc.article.text.length : 0
      if (batch.length < ARTICLES_A_SAVE && characters < CHARACTERS_A_SAVE) continue
      await save(batch)
      batch = []
      characters = 0
    }
  }
  await save(batch)
}

function settled(file: PendingFile, { place, found: _found, ...what }: AnalysedItem): readonly Settled[] {
  return file.items.filter((item) => item.place === place).map(({ id }) => ({ item: id, ...what }))
}

/** Saves as one set; where that fails, half by half, so that an article which cannot be stored costs itself only. */
async function save(batch: readonly Settled[]): Promise<void> {
  if (batch.length === 0) return
  try {
    await settleItems(batch)
  } catch (error) {
    const [only] = batch
    // where the database has gone, the queue runs the job again
    if (only === undefined || !isDataError(error) || (batch.length === 1 && 'failed' in only)) throw error
    if (batch.length === 1) return save([{ item: only.item, failed: [{ code: 'not-stored', words: { problem: error instanceof Error ? error.message : String(error) } }] }])
    const half = Math.ceil(batch.length / 2)
    await save(batch.slice(0, half))
    await save(batch.slice(half))
  }
}
