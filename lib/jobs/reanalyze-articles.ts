import { analyze, ANALYSIS_VERSION } from '../analysis/analyze'
import { isScored } from '../analysis/language/is-scored'
import type { Article } from '../document'
import { readFile } from '../ingest'
import { articleToReanalyze, replaceAnalysis, type ArticleToReanalyze } from '../store'

/** Analyses stored articles anew, in the language that a person gave. May run twice: the same comes out. */
export async function reanalyzeArticles(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const stored = await articleToReanalyze(id)
    if (stored === null) continue
    const doc = analyze(await articleOf(stored))
    await replaceAnalysis({ article: id, doc, analysis: ANALYSIS_VERSION, supported: isScored(doc.language) })
  }
}

/** What the file states beside the text counts as it did at first. */
async function articleOf({ text, file, language }: ArticleToReanalyze): Promise<Article> {
  const item = file === null ? undefined : (await readFile(file.name, file.bytes))[file.place]
  const article = item?.kind === 'article' && item.article.text === text ? item.article : { text }
  return language === undefined ? article : { ...article, language }
}
