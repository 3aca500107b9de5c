import { partyOf } from './describe'
import type { Party } from './party'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** Words between “our” and the friend. */
const OURS_WITHIN = 3

/** Whom the holder calls friends by name: “our Norwegian friends”, “our brothers in Norway”; null: nobody. */
export function ourFriends(reading: Reading, hit: Hit, { own }: Holder): Party | null {
  if (reading.lexicon.nounActor === 'after' || hit.word.name === 'villain') return null
  const ours = Array.from({ length: OURS_WITHIN }, (_, back) => hit.start - 1 - back).some((place) => reading.has(place, 'firstPerson') || (reading.has(place, 'possessives') && ofOwn(reading, place, own)))
  if (!ours) return null
  const named = reading.items[hit.start - 1]?.mention?.via === 'demonym' ? hit.start - 1 : reading.has(hit.end, 'placeWords') ? [hit.end + 1, hit.end + 2].find((place) => reading.items[place]?.mention) : undefined
  return named === undefined || own.has(reading.items[named]?.mention?.country ?? '') ? null : partyOf(reading, named)
}

/** Items between somebody named and “its”. */
const NAMED_WITHIN = 8

// “Norway stands by its brothers in Peru”, said by a Norwegian
function ofOwn(reading: Reading, possessive: number, own: ReadonlySet<string>): boolean {
  const named = Array.from({ length: NAMED_WITHIN }, (_, back) => reading.items[possessive - 1 - back]?.mention?.country).find((country) => country)
  return named !== undefined && own.has(named)
}
