import type { LanguagePack } from '../../languages/language-pack'
import type { CueForm } from '../../languages/shared/cue-lexicon'
import { phrasesFrom, type Phrases } from './phrases-from'

/** What begins with a word: the phrases of each list, in the list's order, longest first. */
export interface Starts {
  /** Reporting expressions. */
  readonly forms: readonly CueForm[]
  readonly titles: Phrases
  readonly places: Phrases
  readonly accordingTo: Phrases
  readonly closing: Phrases
  readonly quotedAs: Phrases
  readonly anaphors: Phrases
  readonly circumstances: Phrases
  readonly performing: Phrases
  readonly staging: Phrases
  readonly questions: Phrases
}

const noForms: readonly CueForm[] = []
const nothing: Starts = { forms: noForms, titles: [], places: [], accordingTo: [], closing: [], quotedAs: [], anaphors: [], circumstances: [], performing: [], staging: [], questions: [] }

/** What begins with a word in a language; nearly nothing does, and all those words share one answer. */
export function startsOf(pack: LanguagePack, lower: string): Starts {
  if (!openersOf(pack).has(lower)) return nothing
  const { cues, people } = pack
  return {
    forms: cues.forms.get(lower) ?? noForms,
    titles: phrasesFrom(people.titles, lower),
    places: phrasesFrom(people.places, lower),
    accordingTo: phrasesFrom(cues.accordingTo, lower),
    closing: phrasesFrom(cues.closing, lower),
    quotedAs: phrasesFrom(cues.quotedAs, lower),
    anaphors: phrasesFrom(cues.anaphors, lower),
    circumstances: phrasesFrom(cues.circumstances, lower),
    performing: phrasesFrom(cues.performing, lower),
    staging: phrasesFrom(cues.staging, lower),
    questions: phrasesFrom(cues.questions, lower),
  }
}

const openers = new WeakMap<LanguagePack, ReadonlySet<string>>()

/** All words that anything begins with. */
function openersOf(pack: LanguagePack): ReadonlySet<string> {
  const known = openers.get(pack)
  if (known) return known
  const { cues, people } = pack
  const words = new Set(cues.forms.keys())
  for (const list of [people.titles, people.places, cues.accordingTo, cues.closing, cues.quotedAs, cues.anaphors, cues.circumstances, cues.performing, cues.staging, cues.questions])
    for (const [first = ''] of list) words.add(first)
  openers.set(pack, words)
  return words
}
