import { countryAt } from '../../people/country-at'
import { cueAt, inQuotes, isCapitalised, lowerAt, textAt, type Range, type Reading } from '../reading'

/** “| Ann Miller |, in a later call with the mayor of Lima, Bo Hill, called for …”: the name that opens the sentence, and where it spoke; null where the sentence does not open so. */
export function behindSetting(reading: Reading, close: number, start: number): Range | null {
  const to = nameEnd(reading, start)
  if (reading.cues.finites.size === 0 || to === 0 || textAt(reading, to) !== ',' || !opensAside(reading, to + 1) || close <= to + 1) return null
  let inClause = false
  for (let k = to + 1; k < close; k++) {
    // “, where polls show him ahead,”
    if (textAt(reading, k) === ',') inClause = cueAt(reading, k + 1).clauseOpeners
    else if (cueAt(reading, k).finites && !inClause || inQuotes(reading, k)) return null
  }
  return { from: start, to }
}

/** Where a name ends that starts with a token; 0 where none does. One word alone owes its capital to the sentence: “Later, in a call, …”. */
function nameEnd(reading: Reading, start: number): number {
  let to = start
  while (isCapitalised(reading, to)) to++
  if (to > start + 1) return to
  const mayName = countryAt(reading.tokens, start) !== undefined || isDoing(reading, to + 1) && !cueAt(reading, start).adverbs && !cueAt(reading, start).clauseOpeners
  return mayName ? to : (reading.personFrom[start] ?? 0)
}

// “in a call”, “after a meeting”, “speaking at a rally”
function opensAside(reading: Reading, i: number): boolean {
  return cueAt(reading, i).settings || isDoing(reading, i)
}

function isDoing(reading: Reading, i: number): boolean {
  return /.{3}ing$/u.test(lowerAt(reading, i)) && cueAt(reading, i + 1).settings
}
