import { partyOf } from './describe'
import type { Party } from './party'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** Words between the deed that is answered and the answer. */
const ANSWERED_WITHIN = 14

/** How far behind “if” the one is named who would do it (items). */
const NAMED_WITHIN = 4

/** Whose deed a threat depends on: “we will strike back if Norway attacks”, “jika Norwegia menyerang, Peru akan membalas”. Null: nobody's, or one's own. */
export function warnedOf(reading: Reading, hit: Hit, { own }: Holder): Party | null {
  const last = Math.min(reading.items.length, hit.end + ANSWERED_WITHIN)
  for (let place = Math.max(0, hit.start - ANSWERED_WITHIN); place < last; place++) {
    if (!reading.has(place, 'conditions') || reading.hitAt(place)) continue
    for (let at = place + 1; at <= place + NAMED_WITHIN; at++) {
      const country = reading.items[at]?.mention?.country
      if (country !== undefined) return own.has(country) ? null : partyOf(reading, at)
    }
  }
  return null
}
