import { cueAt, cuesAt, peopleAt, type Reading } from '../reading'
import { isPossessive } from '../sources/possessive'

/** Whether token `noun` is a noun of speech that belongs to somebody named behind token `from` and opens a clause: “on Peru's | claim | that …”, which is Peru's. */
export function isOwnedNoun(reading: Reading, from: number, noun: number): boolean {
  if (noun <= from || !cueAt(reading, noun + 1).complementizers || !cuesAt(reading, noun, noun + 1).some(({ form }) => form.voice === 'nominal')) return false
  for (let k = noun - 1; k >= from; k--) if (isPossessive(reading, k) && !cueAt(reading, k).times) return true
  return false
}

/** Words between a verb and somebody's claim that it is about. */
const CLAIM_WITHIN = 8

/** “commented | on Peru's claim that …”, “spoke of Peru's claim that …”: what Peru claims is told, and not what is said of it; but “said | in Peru's note that …” */
export function commentsOnClaim(reading: Reading, from: number): boolean {
  const { settings, objectMarkers, addresseeMarkers, times } = cueAt(reading, from)
  if (!(settings || objectMarkers || addresseeMarkers) || times || reading.pack.people.ownerStands === 'after' || peopleAt(reading, from).locatives) return false
  for (let noun = from + 2; noun < from + CLAIM_WITHIN; noun++) if (isOwnedNoun(reading, from, noun)) return true
  return false
}
