import Sentiment from 'sentiment'
import { packs } from '../../languages/registry'

const sentiment = new Sentiment()
for (const pack of packs) sentiment.registerLanguage(pack.code, { labels: pack.tone })

/** The plain word-list sentiment of a text: the sum of its words' values; 0 where none is known or the language has no list. */
export function scoreTone(text: string, language: string): number {
  if (!packs.some((pack) => pack.code === language)) return 0
  return sentiment.analyze(text.replace(/[“”„‟‘«»]/g, ' ').replaceAll('’', "'"), { language }).score
}
