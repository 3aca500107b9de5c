import { foldWord, scanWords, type Word } from './scan-words'
import type { CompiledLexicon, FormEntry } from './compile-lexicon'
import type { FormMatch } from './form-trie'

/** The forms of a lexicon that a text has, longest first, without overlap; not yet weighed against their context. */
export interface CountryMatches {
  readonly text: string
  readonly words: readonly Word[]
  readonly matches: readonly FormMatch<FormEntry>[]
}

/** Looks every word of the text up in the lexicon. */
export function countryMatches(text: string, lexicon: CompiledLexicon): CountryMatches {
  const words: Word[] = [...scanWords(text)]
  const matches: FormMatch<FormEntry>[] = []
  for (let i = 0; i < words.length; ) {
    const match = lexicon.trie.longest(text, words, i) ?? gluedMatch(words, i, lexicon)
    if (match) matches.push(match)
    i = match ? match.to : i + 1
  }
  return { text, words, matches }
}

/** A name with something glued to it: "Rusianya", "Israelmengatakan". The word is cut where the name ends. */
function gluedMatch(words: Word[], i: number, lexicon: CompiledLexicon): FormMatch<FormEntry> | null {
  const word = words[i]
  if (!word || !lexicon.gluedAfter || word.text.length < 6 || !/^\p{Lu}/u.test(word.text)) return capitalsGlued(words, i, lexicon)
  for (let length = word.text.length - 2; length >= 4; length--) {
    const text = word.text.slice(0, length)
    const entries = lexicon.trie.single({ text, key: foldWord(text) })
    const rest = lexicon.gluedAfter.exec(word.text.slice(length))
    if (entries.length > 0 && rest?.index === 0) return cut(words, i, length, entries)
  }
  return capitalsGlued(words, i, lexicon)
}

/** An abbreviation with something glued to it: "ASyang". */
function capitalsGlued(words: Word[], i: number, lexicon: CompiledLexicon): FormMatch<FormEntry> | null {
  const word = words[i]
  const capitals = lexicon.gluedAfter && word ? /^\p{Lu}{2,}(?=\p{Ll}{2})/u.exec(word.text)?.[0] : undefined
  if (!capitals) return null
  const entries = lexicon.trie.single({ text: capitals, key: foldWord(capitals) })
  return entries.length > 0 ? cut(words, i, capitals.length, entries) : null
}

function cut(words: Word[], i: number, length: number, entries: readonly FormEntry[]): FormMatch<FormEntry> | null {
  const word = words[i]
  if (!word) return null
  const head = word.text.slice(0, length)
  const tail = word.text.slice(length)
  words.splice(
    i,
    1,
    { start: word.start, end: word.start + length, text: head, key: foldWord(head) },
    { start: word.start + length, end: word.end, text: tail, key: foldWord(tail) },
  )
  return { from: i, to: i + 1, entries }
}
