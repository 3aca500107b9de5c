import { cueAt, inQuotes, type Range, type Reading } from '../reading'

/** A setting of more words than this may hold a clause. */
export const LONGEST_SETTING = 6

/** Whether a stretch holds a verb, as far as that is told; one of many words does. */
export function hasVerbIn(reading: Reading, { from, to }: Range): boolean {
  let words = 0
  for (let i = from; i < to; i++) {
    if (cueAt(reading, i).finites || cueAt(reading, i).deedVerb || inQuotes(reading, i)) return true
    if (reading.tokens[i]?.kind !== 'punctuation') words++
  }
  return words > LONGEST_SETTING
}
