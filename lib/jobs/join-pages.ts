import { articlesToJoin, saveJoined } from '../store'
import { analyzeStored } from './analyze-stored'

/** Analyses articles that came in page by page as wholes. May run twice: what is joined already is passed over. */
export async function joinPages(ids: readonly string[]): Promise<void> {
  const articles = await articlesToJoin(ids)
  const done = await analyzeStored(articles.map(({ article }) => article))
  await saveJoined(articles.map(({ join }) => {
    const item = done.find(({ stored }) => stored.id === join.first)?.item
    if (item === undefined || 'failed' in item) return { join, analysed: null }
    const { article: _text, ...doc } = item.doc
    return { join, analysed: { doc, analysis: item.analysis, supported: item.supported } }
  }), ids)
}
