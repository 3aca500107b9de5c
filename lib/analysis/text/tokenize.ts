import type { Has } from '../../document'
import { packOf } from '../../languages/registry'
import type { Cut } from '../words/cuts-of'
import { keepReadTokens, tokenOf, type ReadToken, type TokenOf } from '../words/read-tokens'
import type { Recent } from '../words/recent'
import type { ShapedWord } from '../words/shape'
import { shapesOfWords, vocabularyOf } from '../words/vocabulary'
import type { Word } from '../words/word'
import { scanPieces } from './scan-pieces'

/** Adds words, numbers and marks of punctuation, boilerplate included. */
export function tokenize(doc: Has<'article' | 'language'>): Has<'tokens'> {
  const { text } = doc.article
  const pack = packOf(doc.language)
  if (!pack) return { tokens: tokensOf(text, shapesOfWords()) }
  const words = vocabularyOf(pack)
  return { tokens: keepReadTokens(unglued(tokensOf(text, words), words), pack) }
}

function tokensOf<Kind extends ShapedWord>(text: string, words: Recent<Kind>): readonly TokenOf<Kind>[] {
  const tokens: TokenOf<Kind>[] = []
  scanPieces(text, (start, end) => {
    const word = words.of(text.slice(start, end))
    if (word.parts.length === 0) return tokens.push(tokenOf(word, start))
    let at = start
    for (const part of word.parts) {
      tokens.push(tokenOf(words.of(part), at))
      at += part.length
    }
  })
  return tokens
}

/** Parts a name from the word glued behind it: “Rinamengatakan”; a small word only where the name stands alone elsewhere: “Rinapada”. */
function unglued(tokens: readonly ReadToken[], words: Recent<Word>): readonly ReadToken[] {
  const doubtful = tokens.filter(({ word }) => word.cuts.length > 0)
  if (doubtful.length === 0) return tokens
  const names = new Set(doubtful.flatMap(({ word }) => word.cuts.map(({ name }) => name)))
  const alone = new Set(tokens.filter(({ text }) => names.has(text)).map(({ text }) => text))
  const isCut = ({ name, surely }: Cut): boolean => surely || alone.has(name)
  if (!doubtful.some(({ word }) => word.cuts.some(isCut))) return tokens
  return tokens.flatMap((token) => {
    const cut = token.word.cuts.find(isCut)
    return cut ? [tokenOf(words.of(cut.name), token.start), tokenOf(words.of(cut.rest), token.start + cut.name.length)] : [token]
  })
}
