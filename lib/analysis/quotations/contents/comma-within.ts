import { inQuotes, isFinal, textAt, type Reading } from '../reading'

/** The first comma from a token on, before an end and within so many tokens; -1 where quote marks or the end of the sentence come first. */
export function commaWithin(reading: Reading, from: number, end: number, most: number): number {
  for (let i = from; i < Math.min(end, from + most); i++) {
    if (inQuotes(reading, i) || isFinal(reading, i)) return -1
    if (textAt(reading, i) === ',') return i
  }
  return -1
}
