import { countryAt } from '../people/country-at'
import { isCapitalised, peopleAt, textAt, type Reading } from './reading'

/** Where a list of names starts that opens a sentence and ends with a source: “Norway, Peru | and Chile | said”; `from` where there is none. */
export function listStart(reading: Reading, from: number, last: number, start: number): number {
  if (reading.pack.people.ownerStands === 'after' || ![from + 1, from + 2, from + 3].some((k) => k < last && peopleAt(reading, k).joins)) return from
  let at = from
  while (at - 2 >= start && textAt(reading, at - 1) === ',') {
    let first = at - 2
    while (first > start && isCapitalised(reading, first - 1)) first--
    if (countryAt(reading.tokens, first)?.length !== at - 1 - first && (reading.personFrom[first] ?? 0) !== at - 1) return from
    at = first
  }
  return at === start ? at : from
}
