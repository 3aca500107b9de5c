import { partyOf } from './describe'
import { walk } from '../reading/walk'
import type { Party } from './party'
import type { Hit, Reading } from '../reading/read-frames'

/** The country that answers for what was held in it: “the elections in Belarus were neither free nor fair”. */
export function heldIn(reading: Reading, hit: Hit): Party | null {
  for (const place of walk(reading, hit.start - 1, -1, 9)) {
    if (!reading.items[place]?.mention) continue
    return reading.has(place - 1, 'placeWords') && reading.has(place - 2, 'affairs') ? partyOf(reading, place) : null
  }
  return null
}
