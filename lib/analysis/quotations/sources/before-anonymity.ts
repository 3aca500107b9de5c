import { cueAt, cuesAt, phraseLength, textAt, type Reading } from '../reading'

/** Words from “yang” to the end of the wish not to be named. */
const WISH_WITHIN = 8

/** The last token before a relative clause that ends with token i and only tells that somebody will not be named: “Seorang diplomat | yang meminta namanya dirahasiakan | mengatakan …”; -1 where none does. */
export function beforeAnonymity(reading: Reading, i: number, start: number): number {
  if (reading.pack.people.ownerStands === 'before') return -1
  for (let k = i - 1; k > start + 1 && k > i - WISH_WITHIN; k--) {
    const length = phraseLength(reading, 'anaphors', k)
    if (length < 2 || k + length !== i + 1 || !cueAt(reading, k - 2).relatives || cuesAt(reading, k - 1, k).length === 0) continue
    return textAt(reading, k - 3) === ',' ? k - 4 : k - 3
  }
  return -1
}
