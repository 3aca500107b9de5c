import { articlesToReanalyze, replaceAnalysis } from '../store'
import { analyzeStored } from './analyze-stored'

/** Analyses stored articles anew, in the language that a person gave. May run twice: the same comes out. @throws where one of them cannot be analysed */
export async function reanalyzeArticles(ids: readonly string[]): Promise<void> {
  for (const { stored, item } of await analyzeStored(await articlesToReanalyze(ids))) {
    if ('failed' in item) throw new Error(`Article ${stored.id} could not be analysed anew: ${item.failed.map(({ code }) => code).join(', ')}`)
    const { doc, analysis, supported } = item
    await replaceAnalysis({ article: stored.id, doc, analysis, supported })
  }
}
