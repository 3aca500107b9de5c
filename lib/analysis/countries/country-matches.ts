import { cutGluedWord } from './cut-glued-word'
import { endOf, nameRow, type NameRow } from './name-row'
import type { CompiledLexicon, FormEntry } from './compile-lexicon'
import type { FormContext, Leader } from '../../languages/shared/country-lexicon'
import type { FormMatch } from './form-trie'
import type { ReadToken } from '../words/read-tokens'

/** The forms of a lexicon that a text has, longest first, without overlap; not yet weighed against their context. */
export interface CountryMatches extends NameRow {
  readonly matches: readonly FormMatch<FormEntry>[]
  /** The leaders that the text names by more than a surname. */
  readonly namedInFull: ReadonlySet<Leader>
}

/** Looks for the forms that begin with a word of the text. */
export function countryMatches(text: string, tokens: readonly ReadToken[], lexicon: CompiledLexicon): CountryMatches {
  const row = nameRow(text, tokens, lexicon)
  const { words, starts } = row
  const matches: FormMatch<FormEntry>[] = []
  const wordOf = wordFinder(text)
  for (let i = 0; i < words.length; ) {
    const word = words[i]
    const match = word?.forms ? inContext(lexicon.trie.longest(word.forms, row, i), row, wordOf) : null
    if (match) {
      matches.push(match)
      i = match.to
      continue
    }
    const start = starts[i]
    const parted = word && word.cuts.length > 0 ? cutGluedWord(word, endOf(row, i - 1) === start, lexicon) : null
    if (parted && start !== undefined) {
      words.splice(i, 1, ...parted)
      starts.splice(i, 1, start, start + parted[0].length)
    } else i++
  }
  return { text, words, starts, matches, namedInFull: namedInFull(matches) }
}

function namedInFull(matches: readonly FormMatch<FormEntry>[]): ReadonlySet<Leader> {
  const leaders = new Set<Leader>()
  for (const { entries } of matches) for (const entry of entries) if (entry.kind === 'leader' && !entry.short) leaders.add(entry.leader)
  return leaders
}

/** The match without the entries that need a context which is not there; null when none is left. */
function inContext(match: FormMatch<FormEntry> | null, row: NameRow, wordOf: WordOf): FormMatch<FormEntry> | null {
  if (!match?.entries.some((entry) => entry.kind === 'form' && entry.context)) return match
  const entries = match.entries.filter((entry) => entry.kind !== 'form' || !entry.context || hasContext(entry.context, match, row, wordOf))
  // “the Foreign Office” of the state that is named first
  const told = (entry: FormEntry) => (entry.kind === 'form' && entry.context?.country ? wordOf(entry.context) : -1)
  if (entries.length > 1) entries.sort((a, b) => told(a) - told(b))
  return entries.length > 0 ? { ...match, entries } : null
}

function hasContext(context: FormContext, match: FormMatch<FormEntry>, row: NameRow, wordOf: WordOf): boolean {
  const { text, words, starts } = row
  const start = starts[match.from]
  const end = endOf(row, match.to - 1)
  if (start === undefined || end === undefined) return false
  if (context.before?.test(text.slice(Math.max(0, start - 40), start)) || context.after?.test(text.slice(end, end + 24))) return true
  const next = words[match.to]
  // "the North Atlantic"
  const goesOn = next && text.slice(end, starts[match.to]) === ' ' && /^\p{Lu}/u.test(next.text)
  return (!goesOn || context.country !== undefined) && wordOf(context) < Infinity
}

/** Where a text first has a word of a context; -1: it has none that tells of the namesake, Infinity: nothing tells. Each context is looked for once. */
type WordOf = (context: FormContext) => number

function wordFinder(text: string): WordOf {
  const known = new Map<FormContext, number>()
  return (context) => {
    const at = known.get(context) ?? (context.noneOf?.some((word) => text.includes(word)) === false ? -1 : firstOf(text, context.anyOf))
    known.set(context, at)
    return at
  }
}

function firstOf(text: string, words: readonly string[]): number {
  return words.reduce((first, word) => {
    const at = text.indexOf(word)
    return at < 0 ? first : Math.min(first, at)
  }, Infinity)
}
