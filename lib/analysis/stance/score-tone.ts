import Sentiment from 'sentiment'
import type { LanguagePack } from '../../languages/language-pack'
import { packOf } from '../../languages/registry'
import { phrases } from '../../languages/shared/stance/phrase-index'

const sentiment = new Sentiment()
const registered = new Set<string>()

/** The plain word-list sentiment of a text: the sum of its words' values, turned after a negator; 0 where none is known or the language has no list. */
export function scoreTone(text: string, language: string): number {
  const pack = packOf(language)
  if (!pack) return 0
  register(pack)
  return sentiment.analyze(plain(text), { language }).score || 0
}

// the package adds emoji to the list it is given, so it gets a copy
function register(pack: LanguagePack): void {
  if (registered.has(pack.code)) return
  registered.add(pack.code)
  const negators = new Set(phrases(pack.stance.modifiers.negators))
  sentiment.registerLanguage(pack.code, {
    labels: { ...pack.tone },
    scoringStrategy: { apply: (tokens, cursor, score) => (cursor > 0 && negators.has(tokens[cursor - 1] ?? '') ? -score : score) },
  })
}

// the package knows straight marks only
function plain(text: string): string {
  return text.replace(/[“”„‟«»—–…]/g, ' ').replace(/[‘’]/g, "'").replace(/(^|\s)'+|'+(?=\s|$|[.,;:!?])/g, ' ')
}
