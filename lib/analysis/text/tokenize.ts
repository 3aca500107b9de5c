import type { Has } from '../../document'
import { packOf } from '../../languages/registry'
import type { Cut } from '../words/cuts-of'
import { keepReadTokens, tokenOf, type ReadToken, type TokenOf } from '../words/read-tokens'
import type { Recent } from '../words/recent'
import type { ShapedWord } from '../words/shape'
import { shapesOfWords, vocabularyOf } from '../words/vocabulary'
import type { Word } from '../words/word'
import { withNamesAlike } from './names-alike'
import { scanPieces } from './scan-pieces'

/** Adds words, numbers and marks of punctuation, boilerplate included. */
export function tokenize(doc: Has<'article' | 'language'>): Has<'tokens'> {
  const { text } = doc.article
  const pack = packOf(doc.language)
  if (!pack) return { tokens: tokensOf(text, shapesOfWords()).tokens }
  const words = vocabularyOf(pack)
  const { tokens, glued } = tokensOf(text, words)
  return { tokens: keepReadTokens(withNamesAlike(glued ? unglued(tokens, words) : tokens, pack), pack) }
}

/** The tokens, parted where a lost space shows, and whether any may still be two words. */
function tokensOf<Kind extends ShapedWord>(text: string, words: Recent<Kind>): { readonly tokens: readonly TokenOf<Kind>[]; readonly glued: boolean } {
  const tokens: TokenOf<Kind>[] = []
  let glued = false
  const add = (word: Kind, start: number): void => {
    tokens.push(tokenOf(word, start))
    if (word.glued) glued = true
  }
  scanPieces(text, (start, end) => {
    const word = words.of(text.slice(start, end))
    if (!word.glued || word.parts.length === 0) return add(word, start)
    let at = start
    for (const part of word.parts) {
      add(words.of(part), at)
      at += part.length
    }
  })
  return { tokens, glued }
}

/** Parts a name from the word glued behind it: “Rinamengatakan”; a small word only where the name stands alone elsewhere: “Rinapada”. */
function unglued(tokens: readonly ReadToken[], words: Recent<Word>): readonly ReadToken[] {
  const doubtful = tokens.filter(({ word }) => word.glued)
  const names = new Set(doubtful.flatMap(({ word }) => word.cuts.map(({ name }) => name)))
  // names begin with a capital, and most words need not be asked for
  const alone = new Set(tokens.filter(({ word, text }) => word.shape.capital && names.has(text)).map(({ text }) => text))
  const isCut = ({ name, surely }: Cut): boolean => surely || alone.has(name)
  if (!doubtful.some(({ word }) => word.cuts.some(isCut))) return tokens
  return tokens.flatMap((token) => {
    const cut = token.word.cuts.find(isCut)
    return cut ? [tokenOf(words.of(cut.name), token.start), tokenOf(words.of(cut.rest), token.start + cut.name.length)] : [token]
  })
}
