import type { Reading } from '../reading/read-frames'

/** Whether words at some places call on all alike: “a ceasefire”, “both sides”; but “to honour | the ceasefire”, asked of one, says that it does not. */
export function callsOnAll(reading: Reading, places: readonly number[]): boolean {
  return places.some((place) => reading.has(place, 'everyone') && reading.hitAt(place)?.word.name !== 'merit')
}
