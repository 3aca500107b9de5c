import { cueAt, peopleAt, textAt, type Reading } from '../reading'

/** Most words of a subject before its predicate. */
const SUBJECT_WITHIN = 6

/** Whether a clause opens with its subject: “Peru | sudah mengalah”, but “Senin, agar …”, “Peru agar mengalah”. */
export function opensWithSubject(reading: Reading, from: number, end: number): boolean {
  if (cueAt(reading, from).settings || cueAt(reading, from).times) return false
  for (let i = from; i < Math.min(end, from + SUBJECT_WITHIN) && textAt(reading, i) !== ','; i++) {
    if (cueAt(reading, i).purpose || cueAt(reading, i).purposeInside) return false
    if (peopleAt(reading, i).clauseWords && i > from) return true
  }
  return false
}
