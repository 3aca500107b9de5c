import type { Reading } from '../reading/read-frames'

/** Whether a place belongs to a deed that is itself the subject of its clause, where the form of the verb does not show it: “| Menyerang wilayah Iran | adalah provokasi”: Iran provokes nobody. */
export function insideDeedSubject(reading: Reading, place: number): boolean {
  const start = clauseStart(reading, place)
  const deed = reading.hitAt(start)
  if (ofThoseActedOn(reading, place)) return true
  // “| abandoning Norway | would do us harm”, but “attacking Norway, Peru …”
  if (reading.lexicon.nounActor === 'before') return deed !== undefined && deed.start === start && deed.end === place && reading.lexicon.shapes.gerund?.test(reading.items[start]?.lower ?? '') === true && deed.word.frame.kind === 'effect'
  return deed !== undefined && deed.start === start && deed.end <= place && deed.word.frame.kind === 'effect' && deed.word.forms.includes('active') && !deed.word.forms.includes('noun')
}

/** Words between “of” and those of a state: “of | four | Norwegian lawmakers”. */
const OF_WITHIN = 2

// “the disqualification of four | Norwegian | lawmakers was meant to silence critics”: they silence nobody; but “the decision of Norway to silence critics”
function ofThoseActedOn(reading: Reading, place: number): boolean {
  if (reading.lexicon.nounActor === 'after' || reading.items[place]?.mention?.via !== 'demonym' || reading.items[place + 1]?.kind !== 'word') return false
  const of = [1, OF_WITHIN].map((back) => place - back).find((at) => reading.has(at, 'ownerWords'))
  return of !== undefined && /(?:tion|sion|ment|al|est|ing)$/u.test(reading.items[of - 1]?.lower ?? '') && !reading.has(place + 1, 'rulers')
}

function clauseStart(reading: Reading, place: number): number {
  let start = place
  while (start > 0 && reading.clause[start - 1] === reading.clause[place]) start--
  return start
}
