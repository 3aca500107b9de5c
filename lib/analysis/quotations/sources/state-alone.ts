import { countryAt } from '../../people/country-at'
import { cueAt, isCapitalised, peopleAt, type Reading } from '../reading'

/** Where the state stands that ends a phrase which opens with a noun in small letters, for no such noun is tied to a state: “told the court | Oslo |”, “after the vote | Oslo |”; null where none does. */
export function stateAlone(reading: Reading, from: number, last: number): number | null {
  if (reading.pack.people.ownerStands === 'after' || !peopleAt(reading, from).demonstratives) return null
  let name = last
  while (isCapitalised(reading, name - 1)) name--
  if (name <= from + 1 || countryAt(reading.tokens, name)?.length !== last + 1 - name) return null
  // “the navy of | the | Philippines”
  const before = peopleAt(reading, name - 1).demonstratives && name - 2 > from ? name - 2 : name - 1
  const { settings, belongsTo, byWords } = cueAt(reading, before)
  return reading.tokens[before]?.kind === 'word' && !settings && !belongsTo && !byWords && !peopleAt(reading, before).joins && !peopleAt(reading, before).obliques ? name : null
}
