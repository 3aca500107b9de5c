import { walk } from '../reading/walk'
import type { Hit, Reading } from '../reading/read-frames'
import { partyOf } from './describe'
import type { Party } from './party'

/** Words from an attitude to the last of those whom it is for. */
const JOINED_WITHIN = 12

/** A country behind the others for whom an attitude is, with the same small word: “duka cita kepada korban dan keluarga korban serta kepada | Pemerintah Norwegia |”; null: none. */
export function joinedObject(reading: Reading, { end }: Hit): Party | null {
  const onto = reading.items[end - 1]?.lower
  if (!reading.has(end - 1, 'ontoWords')) return null
  for (const place of walk(reading, end, 1, JOINED_WITHIN)) {
    if (reading.items[place]?.lower !== onto || !reading.has(place - 1, 'joinWords') && !reading.has(place - 1, 'conjunctions')) continue
    const named = [1, 2, 3].map((on) => place + on).find((at) => reading.items[at]?.mention)
    if (named !== undefined) return partyOf(reading, named)
  }
  return null
}
