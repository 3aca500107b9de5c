import { cueAt, inQuotes, isCapitalised, textAt, type Range, type Reading } from '../reading'

/** “| Ann Miller |, in a later call with the mayor of Lima, Bo Hill, called for …”: the name that opens the sentence, and where it spoke; null where the sentence does not open so. */
export function behindSetting(reading: Reading, close: number, start: number): Range | null {
  const to = nameEnd(reading, start)
  if (reading.cues.finites.size === 0 || to === 0 || textAt(reading, to) !== ',' || !cueAt(reading, to + 1).settings || close <= to + 1) return null
  for (let k = to + 1; k < close; k++) if (cueAt(reading, k).finites || inQuotes(reading, k)) return null
  return { from: start, to }
}

/** Where a name ends that starts with a token; 0 where none does. One word alone owes its capital to the sentence: “Later, in a call, …”. */
function nameEnd(reading: Reading, start: number): number {
  let to = start
  while (isCapitalised(reading, to)) to++
  return to > start + 1 ? to : (reading.personFrom[start] ?? 0)
}
