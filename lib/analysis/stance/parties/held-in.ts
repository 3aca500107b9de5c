import { partyOf } from './describe'
import { walk } from '../reading/walk'
import type { Party } from './party'
import type { Hit, Reading } from '../reading/read-frames'

/** Words that may say which affair it was: “pemilihan | umum presiden | di Belarus”. */
const NAMED_WITHIN = 2

/** Words between those who rule and where they do. */
const DOING_WITHIN = 4

/** The country that answers for what was held in it: “the elections in Belarus were neither free nor fair”. */
export function heldIn(reading: Reading, hit: Hit): Party | null {
  for (const place of walk(reading, hit.start - 1, -1, 9)) {
    if (!reading.items[place]?.mention) continue
    const affair = walk(reading, place - 2, -1, NAMED_WITHIN + 1).some((at) => reading.has(at, 'affairs'))
    // “what | the regime | is doing in | Norway | is a disgrace”
    const ruled = reading.lexicon.nounActor === 'before' && walk(reading, place - 2, -1, DOING_WITHIN).some((at) => reading.has(at, 'rulers'))
    return reading.has(place - 1, 'placeWords') && (affair || ruled) ? partyOf(reading, place) : null
  }
  return null
}
