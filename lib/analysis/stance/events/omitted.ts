import { near } from '../reading/near'
import { walk } from '../reading/walk'
import type { Event } from './find-events'
import type { Reading } from '../reading/read-frames'

/** Words between leaving something undone and what it is. */
const OMITTED_WITHIN = 3

// “Norway | refused to | help the refugees”, “had | never tried to | keep its word”
export function omitted(reading: Reading, { hit, sign, form, loaded, actor, patient }: Event): boolean {
  // “Peru | menolak | memuji Norwegia”: that is between them
  if (hit.word.frame.kind === 'attitude' && patient?.side === 'countries' && reading.lexicon.nounActor === 'after') return false
  if (form !== 'active' || actor?.side !== 'countries' || sign < 0 && loaded <= 0) return false
  return walk(reading, hit.start - 1, -1, OMITTED_WITHIN).some((place) => reading.has(place, 'omitWords') || reading.has(place, 'willWords') && near(reading, place - 1, -1, 2, 'negators'))
}
