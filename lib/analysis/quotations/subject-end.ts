import { lowerAt, type Reading } from './reading'

/** Where what is said ends inside the subject of a sentence, before its verb: “Ann's claim that the ship had sunk | was false.” `inside`: the verbs that belong to it. */
export function subjectEnd(reading: Reading, from: number, end: number, inside: number): number {
  const { cues } = reading
  let clauses = inside
  let finite = -1
  for (let i = from; i < end; i++) {
    const lower = lowerAt(reading, i)
    if (cues.relatives.has(lower) || cues.clauseOpeners.has(lower) || lower === ',') clauses++
    else if (cues.finites.has(lower)) {
      if (clauses === 0) return i
      clauses--
      finite = i
    } else if (clauses === 0 && i > finite + 2 && cues.deedVerb.test(lower) && !cues.adverbs.has(lowerAt(reading, i - 1)) && !cues.blockers.has(lowerAt(reading, i - 1))) return i
  }
  return end
}
