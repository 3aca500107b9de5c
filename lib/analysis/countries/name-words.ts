import { foldWord, scanWords } from './scan-words'
import type { GluedCut } from './cut-glued-word'
import type { FormEntry } from './compile-lexicon'
import type { FormsFrom } from './form-trie'

/** A word of a token as the country forms see it, with all that they say of it. */
export interface NameWord {
  /** As written, inner dots of an abbreviation left out: “U.S.” is “US”. */
  readonly text: string
  /** Lower case, without diacritics. */
  readonly key: string
  /** Where it starts in its token, and how long it is there (UTF-16 units). */
  readonly at: number
  readonly length: number
  /** The forms that begin with it; undefined: none does. */
  readonly forms: FormsFrom<FormEntry> | undefined
  /** Where it may be a name and what is glued to it. */
  readonly cuts: readonly GluedCut[]
}

/** What a language's forms say of words. */
interface Lookup {
  startingWith(key: string): FormsFrom<FormEntry> | undefined
  gluedCuts(text: string): readonly GluedCut[]
}

const none: readonly NameWord[] = []
const noCuts: readonly GluedCut[] = []
const letterOrDigit = /[\p{L}\p{N}\p{M}]/u

/** The words of a token, or of what no space parts. */
export function nameWordsIn(text: string, lookup: Lookup): readonly NameWord[] {
  if (!letterOrDigit.test(text)) return none
  return scanWords(text).map(({ text: word, key, start, end }) => nameWord(word, key, start, end - start, lookup))
}

/** A word that was parted from what is glued to it, as its own token. */
export function partOfWord(text: string, lookup: Lookup): NameWord {
  return nameWord(text, foldWord(text), 0, text.length, lookup)
}

function nameWord(text: string, key: string, at: number, length: number, lookup: Lookup): NameWord {
  // most words are in lower case, and no name
  const cuts = text === key || length !== text.length ? noCuts : lookup.gluedCuts(text)
  return { text, key, at, length, forms: lookup.startingWith(key), cuts }
}
