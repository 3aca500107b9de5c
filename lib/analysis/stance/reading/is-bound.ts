import { phraseBefore } from './phrase-before'
import type { Reading } from './read-frames'

/** Words of a phrase that binds one to a deed, at least. */
const BOUND_WITH = 4

/** Whether the words right before a verb say that it is to be done, whatever denial they hold themselves: “| mau tidak mau kami harus | mengecam Norwegia”. */
export function isBound(reading: Reading, verb: number): boolean {
  const wish = reading.lexicon.nounActor === 'after' ? phraseBefore(reading, verb, 'wishes') : null
  return wish !== null && verb - wish >= BOUND_WITH && !reading.has(wish, 'negators')
}
