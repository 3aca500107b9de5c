import type { Reading } from '../reading/read-frames'

/** Whether words at some places call on all alike: “a ceasefire”, “both sides”; but “to honour | the ceasefire”, asked of one, says that it does not. */
export function callsOnAll(reading: Reading, places: readonly number[]): boolean {
  // “harus segera mengumumkan | gencatan senjata |”: that side fights on
  const declared = (place: number) => reading.has(place, 'truceWords') && [1, 2].some((back) => reading.has(place - back, 'doingWords') || reading.has(place - back, 'yields'))
  return places.some((place) => reading.has(place, 'everyone') && !declared(place) && reading.hitAt(place)?.word.name !== 'merit')
}
