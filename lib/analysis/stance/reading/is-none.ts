import { closes } from './closes'
import type { Reading } from './read-frames'

/** Whether a sentence begins with “there is no …” at a place, of which one may be named as the exception: “| tidak ada | sahabat sejati selain Norwegia”. */
export function isNone(reading: Reading, place: number): boolean {
  return reading.lexicon.nounActor === 'after' && reading.has(place, 'negators') && (reading.has(place, 'existWords') || reading.has(place + 1, 'existWords')) && closes(reading, place - 1)
}
