import { countryAt } from '../../people/country-at'
import { cueAt, isCapitalised, peopleAt, type Range, type Reading } from '../reading'

/** The state between a description and the comma at `end`: “The island's former ruler, | Portugal |, said”, “Bekas penguasa pulau itu, | Portugal |, …”; not “Di Lima, Peru, …”. */
export function apposedState(reading: Reading, start: number, comma: number, end: number): Range | null {
  const country = countryAt(reading.tokens, comma + 1)
  return country !== undefined && comma + 1 + country.length === end && describes(reading, start, comma) ? { from: comma + 1, to: end } : null
}

function describes(reading: Reading, start: number, comma: number): boolean {
  if (reading.pack.people.ownerStands === 'before') return peopleAt(reading, start).demonstratives
  return !cueAt(reading, start).settings && !isCapitalised(reading, comma - 1) && comma - start > 1
}
