import { partyAt, type Party } from './party'
import { headOfClause } from './head-of-clause'
import type { Hit, Reading } from '../reading/read-frames'

/** How far behind a subject the last of the verbs that share it may stand (items). */
const JOINED_WITHIN = 30

/** A subject that several verbs share, named too far before the last of them: “Norway has blocked our ships, turned away our pilots at the border, and fined our crews”. */
export function joinedSubject(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  // “Norway released the crew after humiliating them”
  const participle = reading.has(hit.start - 1, 'clauseWords') && reading.lexicon.shapes.gerund?.test(reading.items[hit.start]?.lower ?? '') === true
  if (participle) {
    const head = headOfClause(reading, hit.start - 2, JOINED_WITHIN)
    return head && partyAt(reading, head.place, own)
  }
  const turned = turnBefore(reading, hit.start)
  if (turned !== null) {
    const before = headOfClause(reading, turned - 1, JOINED_WITHIN)
    return before && partyAt(reading, before.place, own)
  }
  if (reading.lexicon.nounActor === 'after' || ![1, 2].some((back) => reading.has(hit.start - back, 'conjunctions'))) return null
  const head = headOfClause(reading, hit.start, JOINED_WITHIN)
  return head && !isObject(reading, head.place) ? partyAt(reading, head.place, own) : null
}

// “my opponent | praises | Norway and insults our generals”
function isObject(reading: Reading, place: number): boolean {
  return [1, 2].some((back) => reading.hitAt(place - back)?.word.forms.includes('active') === true)
}

/** Words between “but” and a verb that leaves its subject to the clause before. */
const TURNED_WITHIN = 5

// “Norway speaks of peace | but | never once | stopped its gunners”
function turnBefore(reading: Reading, verb: number): number | null {
  for (let place = verb - 1; place >= Math.max(1, verb - TURNED_WITHIN); place--) {
    if (reading.has(place, 'contraryWords') && !reading.has(place, 'grantWords')) return place
    const item = reading.items[place]
    if (item?.kind !== 'word' || reading.has(place, 'firstPerson') || reading.has(place, 'thirdPerson') || reading.has(place, 'clauseWords') || (reading.has(place, 'determiners') && !reading.has(place, 'negators'))) return null
  }
  return null
}
