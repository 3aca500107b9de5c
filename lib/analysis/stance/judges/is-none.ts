import type { Reading } from '../reading/read-frames'

/** Whether a sentence begins with “there is no …” at a place, of which one may be named as the exception: “| tidak ada | sahabat sejati selain Norwegia”. */
export function isNone(reading: Reading, place: number): boolean {
  return reading.lexicon.nounActor === 'after' && reading.has(place, 'negators') && (reading.has(place, 'existWords') || reading.has(place + 1, 'existWords')) && (reading.items[place - 1]?.kind ?? 'mark') === 'mark'
}
