import { partyOf } from './describe'
import { marked } from './marked'
import type { Party } from './party'
import { walk } from '../reading/walk'
import type { Hit, Reading } from '../reading/read-frames'

/** Words between a verb of naming and its judgement. */
const NAMED_WITHIN = 14

/** The first country behind a verb of naming before the hit: “called Norway's decision to reopen the mine cowardly”, “called Peru a reliable partner”. */
export function called(reading: Reading, hit: Hit): Party | null {
  const verb = [...walk(reading, hit.start - 1, -1, NAMED_WITHIN)].find((place) => reading.has(place, 'namingWords')) ?? namedFromAfar(reading, hit)
  if (verb === undefined) return null
  for (let place = verb + 1; place < hit.start; place++) if (reading.items[place]?.mention) return marked(reading, place, 'placeWords') ? null : partyOf(reading, place)
  return null
}

/** Words between a verb of naming and “as”, whatever clauses stand between. */
const FAR = 24

// “menggambarkan keputusan Norwegia untuk berlatih meskipun ada peringatan | sebagai | “perilaku jahat””
function namedFromAfar(reading: Reading, hit: Hit): number | undefined {
  if (reading.lexicon.nounActor === 'before' || ![1, 2].some((back) => reading.has(hit.start - back, 'asWords'))) return undefined
  for (let place = hit.start - 2; place >= Math.max(0, hit.start - FAR); place--) {
    if (reading.has(place, 'namingWords')) return place
    if (/^[.;?!]$/u.test(reading.items[place]?.lower ?? '')) return undefined
  }
  return undefined
}
