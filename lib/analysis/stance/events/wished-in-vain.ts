import type { Reading } from '../reading/read-frames'

/** Words between a wish and what is said not to have come of it. */
const WITHIN = 8

/** Whether a deed is wished to have been done: “if only | Norway had | kept its word”, “I wish Norway had helped us”: it was not. */
export function wishedInVain(reading: Reading, verb: number): boolean {
  if (reading.lexicon.nounActor === 'after') return false
  for (let place = verb - 1; place >= Math.max(0, verb - WITHIN); place--) {
    // “| why can't | Norway simply tell the truth?”
    if (reading.has(place, 'vainWishes') || reading.has(place - 1, 'vainWishes')) return true
    if (reading.items[place]?.kind === 'mark' || reading.has(place, 'negators')) return false
  }
  return false
}
