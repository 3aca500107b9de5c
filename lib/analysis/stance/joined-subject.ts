import { partyAt, type Party } from './find-parties'
import { headOfClause } from './head-of-clause'
import type { Hit, Reading } from './read-frames'

/** How far behind a subject the last of the verbs that share it may stand (items). */
const JOINED_WITHIN = 30

/** A subject that several verbs share, named too far before the last of them: “Norway has blocked our ships, turned away our pilots at the border, and fined our crews”. */
export function joinedSubject(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  if (reading.lexicon.nounActor === 'after') return null
  // “Norway released the crew after humiliating them”
  const participle = reading.has(hit.start - 1, 'clauseWords') && reading.lexicon.shapes.gerund?.test(reading.items[hit.start]?.lower ?? '') === true
  if (participle) {
    const head = headOfClause(reading, hit.start - 2, JOINED_WITHIN)
    return head && partyAt(reading, head.place, own)
  }
  if (![1, 2].some((back) => reading.has(hit.start - back, 'conjunctions'))) return null
  const head = headOfClause(reading, hit.start, JOINED_WITHIN)
  return head && partyAt(reading, head.place, own)
}
