import { hasTitle } from './has-title'
import { countryAt } from '../../people/country-at'
import { isCapitalised, peopleAt, type Range, type Reading } from '../reading'

/** Whether a noun phrase names somebody who can speak: a person, a pronoun, an office, a body, a name of several words that is no country. */
export function canSpeak(reading: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const people = peopleAt(reading, i)
    if ((reading.personFrom[i] ?? 0) > 0 || people.pronouns || people.voices || people.organisations) return true
  }
  return hasTitle(reading, from, to) || isName(reading, from, to)
}

/** Whether a noun phrase names somebody who can speak or a state that can: “the Kremlin”. */
export function someoneSpeaks(reading: Reading, source: Range): boolean {
  for (let i = source.from; i < source.to; i++) if (countryAt(reading.tokens, i)) return true
  return canSpeak(reading, source)
}

function isName(reading: Reading, from: number, to: number): boolean {
  let capitals = 0
  for (let i = from; i < to; i++) if (isCapitalised(reading, i) && countryAt(reading.tokens, i) === undefined) capitals++
  return capitals > 1
}
