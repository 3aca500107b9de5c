import type { Tag } from './stance-word'
import type { Reading } from './read-frames'

/** Words of the longest phrase of small words. */
const PHRASE_WITHIN = 6

/** Where a phrase of a kind starts that ends right before a place: “| tidak ada jalan lain kecuali | membantu Norwegia”; null: none does. */
export function phraseBefore(reading: Reading, end: number, tag: Tag): number | null {
  for (let place = end - 1; place >= Math.max(0, end - PHRASE_WITHIN); place--) if (reading.has(place, tag) && reading.reach(place) === end - place) return place
  return null
}
