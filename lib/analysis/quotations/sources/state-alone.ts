import { countryAt } from '../../people/country-at'
import { cueAt, isCapitalised, peopleAt, type Reading } from '../reading'

/** Where the state stands that ends a phrase which opens with a noun in small letters, for no such noun is tied to a state: “told the court | Oslo |”, “after the vote | Oslo |”; null where none does. */
export function stateAlone(reading: Reading, from: number, last: number): number | null {
  if (reading.pack.people.ownerStands === 'after' || !peopleAt(reading, from).demonstratives) return null
  let name = last
  while (isCapitalised(reading, name - 1)) name--
  if (name <= from + 1 || countryAt(reading.tokens, name)?.length !== last + 1 - name) return null
  const { settings, belongsTo, byWords } = cueAt(reading, name - 1)
  return reading.tokens[name - 1]?.kind === 'word' && !settings && !belongsTo && !byWords && !peopleAt(reading, name - 1).joins && !peopleAt(reading, name - 1).obliques ? name : null
}
