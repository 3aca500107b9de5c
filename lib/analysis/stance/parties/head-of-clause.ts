import { marked } from './marked'
import type { Party } from './party'
import { listAround } from './country-list'
import { isTopic } from './is-topic'
import type { Reading } from '../reading/read-frames'

/** How far a clause's first country may stand from its start, and from what is said of it (items). */
const HEAD_WITHIN = 4
const SAID_WITHIN = 16

/** The owner of what a long clause is about: “Norway's decision to reopen the mine after all was a mistake”. */
export function headOfClause(reading: Reading, before: number, within: number = SAID_WITHIN): Party | null {
  const clause = reading.clause[before]
  let start = before
  while (start > 0 && reading.clause[start - 1] === clause) start--
  start = behindOpener(reading, start)
  for (let place = start; place < Math.min(before, start + HEAD_WITHIN); place++) {
    if (!reading.items[place]?.mention) continue
    return before - place > within || isTopic(reading, place) || marked(reading, place, 'placeWords') || marked(reading, place, 'ontoWords') ? null : { side: 'countries', mentions: listAround(reading, place), place }
  }
  return null
}

/** Words of what may open a sentence before its subject: “Menurut Rina Wati, | …”, “On the other hand, | …”. */
const OPENER = 6

function behindOpener(reading: Reading, start: number): number {
  for (let place = start; place < Math.min(reading.items.length, start + OPENER); place++) {
    if (reading.items[place]?.mention || reading.hitAt(place)) return start
    if (reading.items[place]?.lower === ',') return place + 1
  }
  return start
}
