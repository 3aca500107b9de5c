import { bracketEnd } from './bracket-end'
import type { LanguagePack } from '../../languages/language-pack'
import { countryAt } from './country-at'
import type { NameRun } from './name-runs'
import { isNameWord } from './name-runs'
import { ownerAfter } from './owner-after'
import { ownerBefore } from './owner-before'
import { phraseAt } from './phrase-at'
import type { ReadToken } from '../words/read-tokens'

/** A run read as office and name. `name` is empty (from = to) where only the office stands. */
export interface ReadName {
  /** Tokens of the office, honorifics and what it belongs to. */
  readonly roleFrom: number
  readonly name: NameRun
  /** The office in the words of the text, without honorifics. */
  readonly role: string | null
  /** The token where the title of the office starts; -1: there is none. */
  readonly titleFrom: number
  readonly country: string | null
  readonly gender: 'female' | 'male' | null
  /** Whether a form of address or degree stands before the name: “Dr.”, “Pak”. */
  readonly addressed: boolean
  readonly organisation: boolean
}

/** A sentence being read, up to token `end`. */
export interface Reading {
  readonly pack: LanguagePack
  readonly tokens: readonly ReadToken[]
  readonly end: number
}

/** Reads a run, and the small-letter title before it, as office, country and name: “Presiden | Kuba | Miguel Diaz-Canel”. */
export function readRun(pack: LanguagePack, tokens: readonly ReadToken[], run: NameRun, sentenceStart: number, sentenceEnd: number): ReadName {
  const reading = { pack, tokens, end: pack.people.ownerStands === 'after' ? throughBrackets(tokens, run, sentenceEnd) : run.to }
  return pack.people.ownerStands === 'after' ? ownerAfter(reading, run, sentenceStart) : ownerBefore(reading, run, sentenceStart)
}

// “Wakil Presiden (Wapres) Amerika Serikat (AS) Rina Wati”: a short form in brackets does not part office, country and name.
function throughBrackets(tokens: readonly ReadToken[], run: NameRun, sentenceEnd: number): number {
  let end = run.to
  for (let from = bracketEnd(tokens, end); from > 0; from = bracketEnd(tokens, end)) {
    let to = from + (countryAt(tokens, from)?.length ?? 0)
    // “(Kadispen) | Laksamana Pertama | Rina Wati”: a title may hold words that no name does
    for (let length = 1; to < sentenceEnd && length > 0; to += length) length = isNameWord(tokens[to]) ? Math.max(1, phraseAt('titles', tokens, to)) : tokens[to]?.text === '/' && tokens[to - 1]?.word.shape.roman ? 1 : 0
    if (to === from) break
    end = to
  }
  return end
}
