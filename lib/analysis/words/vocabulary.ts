import type { LanguagePack } from '../../languages/language-pack'
import { recent, type Recent } from './recent'
import { shapedWord, type ShapedWord } from './shape'
import { wordOf, type Word } from './word'

/** Words that are remembered of a language: about those of a few thousand articles. */
const REMEMBERED = 40_000

const vocabularies = new WeakMap<LanguagePack, Recent<Word>>()
const names = new WeakMap<LanguagePack, Recent<Word>>()
const shapes = recent(REMEMBERED, shapedWord)

/** The words of a language as they are written, each looked up once. */
export function vocabularyOf(pack: LanguagePack): Recent<Word> {
  return keptIn(vocabularies, pack, (text) => wordOf(pack, text))
}

/** Words that are names where they stand, whatever else they mean. */
export function namesAlikeOf(pack: LanguagePack): Recent<Word> {
  return keptIn(names, pack, (text) => wordOf(pack, text, true))
}

function keptIn(kept: WeakMap<LanguagePack, Recent<Word>>, pack: LanguagePack, look: (text: string) => Word): Recent<Word> {
  const known = kept.get(pack)
  if (known) return known
  const fresh = recent(REMEMBERED, look)
  kept.set(pack, fresh)
  return fresh
}

/** The same for languages without a pack: shapes alone. */
export function shapesOfWords(): Recent<ShapedWord> {
  return shapes
}
