import { lowerAt, textAt, type Reading } from '../reading'

/** Whether token i ends an owner: “Ann's” claim, or the mark alone as in “Ann 's claim”. */
export function isPossessive(reading: Reading, i: number): boolean {
  return lowerAt(reading, i) === "'s" || reading.pack.people.possessive?.test(textAt(reading, i)) === true
}
