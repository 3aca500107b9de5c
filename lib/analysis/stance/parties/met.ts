import { partyOf } from './describe'
import { near } from '../reading/near'
import { walk } from '../reading/walk'
import type { Party } from './party'
import type { Hit, Reading } from '../reading/read-frames'

/** The country that a visit, talks or relations before the hit lead to: “kunjungan ke Jepang sangat bermanfaat”, “relations with Peru have never been better”. */
export function met(reading: Reading, hit: Hit): Party | null {
  if (hit.word.frame.sign < 0) return null
  for (const place of walk(reading, hit.start - 1, -1, 9)) if (reading.items[place]?.mention) return near(reading, place - 1, -1, 4, 'meetings') ? partyOf(reading, place) : null
  return null
}
