import type { RememberedColumns } from '../document'
import { rememberedColumns, type ArticleToReanalyze } from '../store'
import type { AnalysedItem, FileToAnalyze } from './analysed-item'
import { analysisPool } from './analysis-pool'

/** What the running analysis finds in a stored article. */
export interface AnalysedAnew {
  readonly stored: ArticleToReanalyze
  readonly item: AnalysedItem
}

/** Analyses stored articles anew, in threads; those of one file together, so that it is read once. What the file states beside the text counts as it did at first. */
export async function analyzeStored(articles: readonly ArticleToReanalyze[]): Promise<readonly AnalysedAnew[]> {
  const pool = analysisPool()
  const remembered = await rememberedColumns()
  const done = await Promise.all(byFile(articles).map(async (together): Promise<readonly AnalysedAnew[]> => {
    const items = await pool.analyze(fileOf(together, remembered))
    return together.flatMap((stored) => items.filter((item) => item.place === placeOf(stored)).map((item) => ({ stored, item })))
  }))
  return done.flat()
}

function byFile(articles: readonly ArticleToReanalyze[]): readonly (readonly ArticleToReanalyze[])[] {
  const files = new Map<string, ArticleToReanalyze[]>()
  for (const article of articles) {
    const key = article.file === null ? `article ${article.id}` : article.file.id
    files.set(key, [...(files.get(key) ?? []), article])
  }
  return [...files.values()]
}

function fileOf(together: readonly ArticleToReanalyze[], remembered: readonly RememberedColumns[]): FileToAnalyze {
  const file = together[0]?.file ?? null
  const stored = together.map((article) => ({ place: placeOf(article), text: article.text, metadata: article.metadata, language: article.mended.language }))
  return { name: file?.name ?? '', zipped: file?.zipped ?? null, said: together[0]?.said ?? {}, remembered, places: stored.map(({ place }) => place), stored }
}

function placeOf({ file }: ArticleToReanalyze): number {
  return file?.place ?? 0
}
