import { partyOf } from './describe'
import { isBack } from '../reading/places'
import type { Party } from './party'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** Words between “our” and the friend. */
const OURS_WITHIN = 3

/** Whom the holder calls friends by name: “our Norwegian friends”, “our brothers in Norway”, “mitra kami dari Norwegia”; null: nobody. */
export function ourFriends(reading: Reading, hit: Hit, { own }: Holder): Party | null {
  if (hit.word.name === 'villain') return null
  if (reading.lexicon.nounActor === 'after') return hit.word.frame.sign < 0 ? null : ownedBefore(reading, hit, own)
  const ours = isBack(hit.start - 1, OURS_WITHIN, (place) => reading.has(place, 'firstPerson') || (reading.has(place, 'possessives') && ofOwn(reading, place, own)))
  if (!ours) return null
  const named = reading.items[hit.start - 1]?.mention?.via === 'demonym' ? hit.start - 1 : reading.has(hit.end, 'placeWords') ? [hit.end + 1, hit.end + 2].find((place) => reading.items[place]?.mention) : undefined
  return named === undefined || own.has(reading.items[named]?.mention?.country ?? '') ? null : partyOf(reading, named)
}

// “mitra | kami dari Norwegia |”
function ownedBefore(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  const behind = reading.has(hit.end, 'firstPerson') ? hit.end + 1 : reading.has(hit.end - 1, 'firstPerson') ? hit.end : -1
  const place = behind < 0 || !reading.has(behind, 'placeWords') ? undefined : [behind + 1, behind + 2].find((at) => reading.items[at]?.mention)
  return place === undefined || own.has(reading.items[place]?.mention?.country ?? '') ? null : partyOf(reading, place)
}

/** Items between somebody named and “its”. */
const NAMED_WITHIN = 8

// “Norway stands by its brothers in Peru”, said by a Norwegian
function ofOwn(reading: Reading, possessive: number, own: ReadonlySet<string>): boolean {
  const named = Array.from({ length: NAMED_WITHIN }, (_, back) => reading.items[possessive - 1 - back]?.mention?.country).find((country) => country)
  return named !== undefined && own.has(named)
}
