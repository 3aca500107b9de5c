import type { LanguagePack } from '../../languages/language-pack'
import { recent, type Recent } from './recent'
import { shapedWord, type ShapedWord } from './shape'
import { wordOf, type Word } from './word'

/** Words that are remembered of a language: about those of a few thousand articles. */
const REMEMBERED = 40_000

const vocabularies = new WeakMap<LanguagePack, Recent<Word>>()
const shapes = recent(REMEMBERED, shapedWord)

/** The words of a language as they are written, each looked up once. */
export function vocabularyOf(pack: LanguagePack): Recent<Word> {
  const known = vocabularies.get(pack)
  if (known) return known
  const fresh = recent(REMEMBERED, (text) => wordOf(pack, text))
  vocabularies.set(pack, fresh)
  return fresh
}

/** The same for languages without a pack: shapes alone. */
export function shapesOfWords(): Recent<ShapedWord> {
  return shapes
}
