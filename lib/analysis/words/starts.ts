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
  readonly questions: Phrases
}

const noForms: readonly CueForm[] = []
const nothing: Starts = { forms: noForms, titles: [], places: [], accordingTo: [], closing: [], quotedAs: [], anaphors: [], circumstances: [], questions: [] }

/** What begins with a word in a language; nearly nothing does, and all those words share one answer. */
export function startsOf({ cues, people }: LanguagePack, lower: string): Starts {
  const starts: Starts = {
    forms: cues.forms.get(lower) ?? noForms,
    titles: phrasesFrom(people.titles, lower),
    places: phrasesFrom(people.places, lower),
    accordingTo: phrasesFrom(cues.accordingTo, lower),
    closing: phrasesFrom(cues.closing, lower),
    quotedAs: phrasesFrom(cues.quotedAs, lower),
    anaphors: phrasesFrom(cues.anaphors, lower),
    circumstances: phrasesFrom(cues.circumstances, lower),
    questions: phrasesFrom(cues.questions, lower),
  }
  return Object.values(starts).every((list: readonly unknown[]) => list.length === 0) ? nothing : starts
}
