import type { Token } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import type { ShapedWord } from './shape'
import { tokenRow, type TokenRow } from './token-row'
import { shapesOfWords, vocabularyOf } from './vocabulary'
import type { Word } from './word'

/** A token with its word: how it is written, and in a language with a pack all that its lists say of it. */
export interface TokenOf<Kind extends ShapedWord> extends Token {
  readonly word: Kind
}
export type ShapedToken = TokenOf<ShapedWord>
export type ReadToken = TokenOf<Word>

const shaped = new WeakMap<readonly Token[], readonly ShapedToken[]>()
const read = new WeakMap<readonly Token[], { readonly pack: LanguagePack; readonly tokens: readonly ReadToken[] }>()
const rows = new WeakMap<readonly ReadToken[], TokenRow>()

/** A token where its text starts. */
export function tokenOf<Kind extends ShapedWord>(word: Kind, start: number): TokenOf<Kind> {
  return { kind: word.shape.kind, text: word.text, lower: word.lower, start, end: start + word.text.length, word }
}

/** The tokens of a document as the rules of a language read them: each word looked up once for all stages. */
export function readTokens(tokens: readonly Token[], pack: LanguagePack): readonly ReadToken[] {
  const known = read.get(tokens)
  if (known?.pack === pack) return known.tokens
  const words = vocabularyOf(pack)
  return keepReadTokens(tokens.map(({ text, start }) => tokenOf(words.of(text), start)), pack, tokens)
}

/** Keeps tokens that were read as they were made, so that no stage reads them again. */
export function keepReadTokens(fresh: readonly ReadToken[], pack: LanguagePack, tokens: readonly Token[] = fresh): readonly ReadToken[] {
  read.set(tokens, { pack, tokens: fresh })
  return fresh
}

/** What stages ask of every token, without fetching it. */
export function rowOf(tokens: readonly ReadToken[]): TokenRow {
  const known = rows.get(tokens) ?? tokenRow(tokens)
  rows.set(tokens, known)
  return known
}

/** The tokens with how they are written, for what a language need not be known for. */
export function shapedTokens(tokens: readonly Token[], pack: LanguagePack | undefined): readonly ShapedToken[] {
  if (pack) return readTokens(tokens, pack)
  const known = shaped.get(tokens)
  if (known) return known
  const words = shapesOfWords()
  const fresh = tokens.map(({ text, start }) => tokenOf(words.of(text), start))
  shaped.set(tokens, fresh)
  return fresh
}
