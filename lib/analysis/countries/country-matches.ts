import { cutGluedWord } from './cut-glued-word'
import { scanWords, type Word } from './scan-words'
import type { CompiledLexicon, FormEntry } from './compile-lexicon'
import type { FormContext } from '../../languages/shared/country-lexicon'
import type { FormMatch } from './form-trie'

/** The forms of a lexicon that a text has, longest first, without overlap; not yet weighed against their context. */
export interface CountryMatches {
  readonly text: string
  readonly words: readonly Word[]
  readonly matches: readonly FormMatch<FormEntry>[]
}

/** Looks every word of the text up in the lexicon. */
export function countryMatches(text: string, lexicon: CompiledLexicon): CountryMatches {
  const words = scanWords(text)
  const matches: FormMatch<FormEntry>[] = []
  const hasWord = wordFinder(text)
  const matchAt = (i: number): FormMatch<FormEntry> | null => inContext(lexicon.trie.longest(text, words, i), text, words, hasWord)
  for (let i = 0; i < words.length; ) {
    const match = matchAt(i)
    const word = words[i]
    const parted = !match && word ? cutGluedWord(word, words[i - 1]?.end === word.start, lexicon) : null
    if (parted) {
      words.splice(i, 1, ...parted)
      continue
    }
    if (match) matches.push(match)
    i = match ? match.to : i + 1
  }
  return { text, words, matches }
}

/** The match without the entries that need a context which is not there; null when none is left. */
function inContext(match: FormMatch<FormEntry> | null, text: string, words: readonly Word[], hasWord: HasWord): FormMatch<FormEntry> | null {
  if (!match?.entries.some((entry) => entry.kind === 'form' && entry.context)) return match
  const entries = match.entries.filter((entry) => entry.kind !== 'form' || !entry.context || hasContext(entry.context, match, text, words, hasWord))
  return entries.length > 0 ? { ...match, entries } : null
}

function hasContext(context: FormContext, match: FormMatch<FormEntry>, text: string, words: readonly Word[], hasWord: HasWord): boolean {
  const first = words[match.from]
  const last = words[match.to - 1]
  if (!first || !last) return false
  if (context.before?.test(text.slice(Math.max(0, first.start - 40), first.start)) || context.after?.test(text.slice(last.end, last.end + 24))) return true
  const next = words[match.to]
  // "the North Atlantic"
  const goesOn = next && text.slice(last.end, next.start) === ' ' && /^\p{Lu}/u.test(next.text)
  return !goesOn && hasWord(context)
}

/** Whether the text has a word of a context; each context is looked for once. */
type HasWord = (context: FormContext) => boolean

function wordFinder(text: string): HasWord {
  const known = new Map<FormContext, boolean>()
  return (context) => {
    const has = known.get(context) ?? (context.anyOf.some((word) => text.includes(word)) || context.noneOf?.some((word) => text.includes(word)) === false)
    known.set(context, has)
    return has
  }
}
