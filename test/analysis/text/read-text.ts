import type { Boilerplate, Has } from '../../../lib/document'
import { pairQuoteMarks } from '../../../lib/analysis/text/pair-quote-marks'
import { splitSentences } from '../../../lib/analysis/text/split-sentences'
import { tokenize } from '../../../lib/analysis/text/tokenize'

/** A text after the stages that split it into tokens, quoted stretches and sentences. */
export function readText(text: string, language = 'id', boilerplate: readonly Boilerplate[] = []): Has<'article' | 'language' | 'boilerplate' | 'tokens' | 'quoted' | 'sentences'> {
  const article = { article: { text }, language, boilerplate }
  const tokens = { ...article, ...tokenize(article) }
  const quoted = { ...tokens, ...pairQuoteMarks(tokens) }
  return { ...quoted, ...splitSentences(quoted) }
}
