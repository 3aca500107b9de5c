import { isBack } from '../reading/places'
import { closes } from '../reading/closes'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

const stops = /^[.?!]$/

/** What is found, without what others think of those whom the holder says that he does not: “dunia mengutuk Norwegia; | kami tidak |”. What those did themselves counts all the same. */
export function withoutOthers(reading: Reading, found: readonly Finding[], { cueItems }: Holder): readonly Finding[] {
  if (reading.lexicon.nounActor === 'before' || found.length === 0) return found
  const ours = reading.placesOf('firstPerson').filter((place) => place > cueItems && keepsOut(reading, place))
  if (ours.length === 0) return found
  return found.filter(({ hit, mention }) => hit === null || !ours.some((place) => hit.end < place && (reading.items[hit.start]?.start ?? 0) < mention.start && !reading.items.slice(hit.end, place).some(({ lower }) => stops.test(lower)) && !oursBefore(reading, hit.start)))
}

// “; | kami tidak |.”, “, tetapi | kami tidak |.”
function keepsOut(reading: Reading, place: number): boolean {
  const parted = reading.items[place - 1]?.kind === 'mark' || reading.has(place - 1, 'contraryWords') || reading.has(place - 1, 'clauseWords')
  return parted && reading.has(place + 1, 'negators') && closes(reading, place + 2)
}

/** Words between the holder and what he thinks himself. */
const OWN_WITHIN = 3

const oursBefore = (reading: Reading, verb: number): boolean => isBack(verb - 1, OWN_WITHIN, (place) => reading.has(place, 'firstPerson')) || reading.has(verb, 'firstPerson')
