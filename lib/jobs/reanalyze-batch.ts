import { findDifferences } from '../difference'
import { archiveTimeZone, articlesToReanalyze, openArticles, publication, saveReanalyzed, type Reanalyzed } from '../store'
import { analyzeStored, type AnalysedAnew } from './analyze-stored'

/** Analyses articles for a reanalysis and keeps what was found beside what is shown, with the differences. May run twice: what is kept already is passed over. */
export async function reanalyzeBatch(reanalysis: string, ids: readonly string[]): Promise<void> {
  const articles = await articlesToReanalyze(await openArticles(reanalysis, ids))
  await saveReanalyzed(reanalysis, (await analyzeStored(articles)).map(reanalyzed))
}

function reanalyzed({ stored, item }: AnalysedAnew): Reanalyzed {
  if ('failed' in item) return { article: stored.id, problem: item.failed.map(({ code }) => code).join(', ') }
  const { doc, analysis, supported } = item
  const { publishedAt } = { ...doc.metadata, ...stored.mended }
  const after = { language: doc.language, day: publication(publishedAt, archiveTimeZone()).day, quotations: doc.quotations }
  const { article: _text, ...findings } = doc
  return { article: stored.id, doc: findings, analysis, supported, before: stored, after, text: stored.text, differences: findDifferences(stored, after) }
}
