import type { PeopleLexicon } from '../../languages/shared/people-lexicon'
import { countryAt } from './country-at'
import type { NameRun } from './name-runs'
import { opensCue } from './opens-cue'
import type { ReadToken } from '../words/read-tokens'

/** Most words between whose somebody is and what: “Peruvian | former figure | skater”. */
const WITHIN = 2

/** Most words of a description behind a name before what says whose: “a 34-year-old former | Peruvian |”. */
const OPENS_WITHIN = 3

/** The country whose citizen a name is told to be: “the Peruvian skater | Ann Miller |”, “| Ann Miller |, a Peruvian jurist”; null: none. For languages that put whose before what. */
export function nativeBeside(people: PeopleLexicon, tokens: readonly ReadToken[], { from, to }: NameRun, firstToken: number): string | null {
  return nativeBefore(people, tokens, from, firstToken) ?? (tokens[to]?.text === ',' ? nativeBehind(people, tokens, to + 1) : null)
}

function nativeBefore(people: PeopleLexicon, tokens: readonly ReadToken[], from: number, firstToken: number): string | null {
  if (!isOccupation(tokens[from - 1])) return null
  for (let i = from - 2; i >= firstToken && i >= from - 2 - WITHIN; i--) {
    const country = nativeAt(people, tokens, firstToken, i + 1, from - 1)
    if (country !== null || !isSmall(tokens[i])) return country
  }
  return null
}

function nativeBehind(people: PeopleLexicon, tokens: readonly ReadToken[], from: number): string | null {
  const opener = tokens[from]?.word.people
  if (!opener?.determiners && !opener?.demonstratives || opener.severals) return null
  for (let i = from + 1; i <= from + OPENS_WITHIN; i++) {
    const owner = countryAt(tokens, i)
    if (owner === undefined && !isSmall(tokens[i])) return null
    if (owner === undefined) continue
    for (let what = i + owner.length; what <= i + owner.length + WITHIN && isSmall(tokens[what]); what++) {
      const next = tokens[what + 1]
      if (isOccupation(tokens[what]) && (next?.kind !== 'word' || !isSmall(next) || opensCue(next) || next.word.people.humanRelatives || next.word.people.obliques)) return nativeAt(people, tokens, from, i + owner.length, what)
    }
    return null
  }
  return null
}

// “| Norwegian | defence minister”, “| Norwegian | analyst”, but “Norwegian affairs analyst”
function nativeAt({ observers }: PeopleLexicon, tokens: readonly ReadToken[], firstToken: number, end: number, what: number): string | null {
  for (let i = Math.max(firstToken, end - 4); i < end; i++) {
    const owner = countryAt(tokens, i)
    if (owner && i + owner.length === end) return owner.demonym && !(observers.has(tokens[what]?.lower ?? '') && what > end) ? owner.country : null
  }
  return null
}

/** Whether a word in small letters says what somebody is: “jurist”, “minister”, “woman”. */
export const isOccupation = (token: ReadToken | undefined): boolean => token?.kind === 'word' && token.word.shape.small && (token.word.people.occupations || token.word.people.titleWords || token.word.people.humans)

/** Whether a word in small letters may stand between whose somebody is and what: “former”, “figure”. */
export const isSmall = (token: ReadToken | undefined): boolean => token?.kind === 'word' && token.word.shape.small && !token.word.people.obliques && !token.word.people.joins && !token.word.people.possessive && !token.word.people.clauseWords
