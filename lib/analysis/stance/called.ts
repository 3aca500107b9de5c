import { partyOf } from './describe'
import { marked, type Party } from './find-parties'
import { walk } from './walk'
import type { Hit, Reading } from './read-frames'

/** Words between a verb of naming and its judgement. */
const NAMED_WITHIN = 14

/** The first country behind a verb of naming before the hit: “called Norway's decision to reopen the mine cowardly”, “called Peru a reliable partner”. */
export function called(reading: Reading, hit: Hit): Party | null {
  const verb = [...walk(reading, hit.start - 1, -1, NAMED_WITHIN)].find((place) => reading.has(place, 'namingWords'))
  if (verb === undefined) return null
  for (let place = verb + 1; place < hit.start; place++) if (reading.items[place]?.mention) return marked(reading, place, 'placeWords') ? null : partyOf(reading, place)
  return null
}
