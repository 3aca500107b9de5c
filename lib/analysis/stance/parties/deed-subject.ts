import type { Reading } from '../reading/read-frames'

/** Whether a place belongs to a deed that is itself the subject of its clause, where the form of the verb does not show it: “| Menyerang wilayah Iran | adalah provokasi”: Iran provokes nobody. */
export function insideDeedSubject(reading: Reading, place: number): boolean {
  const start = clauseStart(reading, place)
  const deed = reading.hitAt(start)
  // “| abandoning Norway | would do us harm”, but “attacking Norway, Peru …”
  if (reading.lexicon.nounActor === 'before') return deed !== undefined && deed.start === start && deed.end === place && reading.lexicon.shapes.gerund?.test(reading.items[start]?.lower ?? '') === true && deed.word.frame.kind === 'effect'
  return deed !== undefined && deed.start === start && deed.end <= place && deed.word.frame.kind === 'effect' && deed.word.forms.includes('active') && !deed.word.forms.includes('noun')
}

function clauseStart(reading: Reading, place: number): number {
  let start = place
  while (start > 0 && reading.clause[start - 1] === reading.clause[place]) start--
  return start
}
