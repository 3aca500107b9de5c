import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { RememberedColumns } from '../document'
import { openFile } from '../ingest'
import { bandArticles, keptFiles, rememberedColumns, replaceTexts, rereadFiles, type KeptFile, type Reread } from '../store'
import { analysisPool } from './analysis-pool'

const unzip = promisify(gunzip)

/**
 * Reads kept files again as they are read by now: what failed, or was not found in a file before, is queued to be read; the text of an article that its file
 * gives otherwise by now takes the place of the one stored. May run twice: the same comes out.
 */
export async function ingestAgain(ids: readonly string[]): Promise<void> {
  const remembered = await rememberedColumns()
  for (const file of await keptFiles(ids)) {
    const { texts, found } = await reread(file, remembered)
    await replaceTexts(texts)
    await bandArticles(file.articles.map(({ article }) => article))
    const items = found ?? (await openFile(file.name, await unzip(file.zipped), { columns: file.said.columns, remembered })).map(({ name }) => name)
    if (file.failed || items.length > file.places) await rereadFiles([{ id: file.id, items }])
  }
}

interface RereadFile {
  readonly texts: readonly Reread[]
  /** The names of all its places, where there are more by now. */
  readonly found?: readonly string[] | undefined
}

/** What the places of a file give now, where articles were stored from them. What cannot be read any more stays as it is. */
async function reread({ name, zipped, said, articles, places }: KeptFile, remembered: readonly RememberedColumns[]): Promise<RereadFile> {
  if (articles.length === 0) return { texts: [] }
  const items = await analysisPool().analyze({ name, zipped, said, remembered, places: articles.map(({ place }) => place), known: places })
  return {
    texts: articles.flatMap(({ place, article }) => items.flatMap((item) => (item.place === place && 'doc' in item ? [{ article, doc: item.doc, analysis: item.analysis, supported: item.supported }] : []))),
    found: items.find((item) => item.found !== undefined)?.found,
  }
}
