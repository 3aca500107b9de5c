import { subjectOf } from './find-parties'
import type { Party } from './party'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** Words between “its” and the noun. */
const OWNED_WITHIN = 4

// “its | unrelenting political and financial | support”
function ownedAt(reading: Reading, hit: Hit): number | null {
  for (let place = hit.start - 1; place >= hit.start - 1 - OWNED_WITHIN; place--) {
    if (reading.has(place, 'possessives')) return place
    if (reading.items[place]?.kind !== 'word' || reading.hitAt(place) || reading.has(place, 'determiners') || reading.has(place, 'ontoWords')) return null
  }
  return null
}

/** Whose a deed is that its own words say to be the subject's: “Israel harus menghentikan agresinya”, “must end its occupation”. */
export function possessor(reading: Reading, hit: Hit, holder: Holder): Party | null {
  const owned = reading.lexicon.nounActor === 'before' ? ownedAt(reading, hit) : reading.has(hit.start - 1, 'possessives') ? hit.start : null
  return owned !== null || reading.endsIn(hit.end - 1, 'possessives') ? subjectOf(reading, owned ?? hit.start, holder.own, 12) : null
}
