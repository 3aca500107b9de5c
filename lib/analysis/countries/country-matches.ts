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
    const match = inContext(lexicon.trie.longest(text, words, i) ?? gluedMatch(words, i, lexicon), text, words)
    if (match) matches.push(match)
    i = match ? match.to : i + 1
  }
  return { text, words, matches }
}

/** The match without the entries that need a context which is not there; null when none is left. */
function inContext(match: FormMatch<FormEntry> | null, text: string, words: readonly Word[]): FormMatch<FormEntry> | null {
  if (!match?.entries.some((entry) => entry.kind === 'form' && entry.context)) return match
  const entries = match.entries.filter((entry) => entry.kind !== 'form' || !entry.context || hasContext(entry.context, match, text, words))
  return entries.length > 0 ? { ...match, entries } : null
}

function hasContext(anyOf: readonly string[], match: FormMatch<FormEntry>, text: string, words: readonly Word[]): boolean {
  const next = words[match.to]
  const last = words[match.to - 1]
  // "the North Atlantic"
  const goesOn = next && last && text.slice(last.end, next.start) === ' ' && /^\p{Lu}/u.test(next.text)
  return !goesOn && anyOf.some((word) => text.includes(word))
}

/** A name with something glued to it: "Rusianya", "Israelmengatakan"; anything where the text lost the space before it too: "denganIranserta". */
function gluedMatch(words: Word[], i: number, lexicon: CompiledLexicon): FormMatch<FormEntry> | null {
  const word = words[i]
  const { gluedAfter } = lexicon
  // most words are in lower case and need no second look
  if (!word || !gluedAfter || word.text === word.key) return null
  if (word.text.length < 6 || !/^\p{Lu}\p{Ll}/u.test(word.text)) return capitalsGlued(words, i, lexicon)
  const gluedBefore = words[i - 1]?.end === word.start
  for (let length = word.text.length - 2; length >= 4; length--) {
    const text = word.text.slice(0, length)
    const entries = lexicon.trie.single({ text, key: foldWord(text) })
    if (entries.length > 0 && (gluedBefore || gluedAfter.exec(word.text.slice(length))?.index === 0)) return cut(words, i, length, entries)
  }
  return null
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
