import { isDrawn } from '../cues/is-drawn'
import { cueAt, cuesAt, lowerAt, peopleAt, type Reading } from '../reading'

/** Where what is said ends inside the subject of a sentence, before its verb: “Ann's claim that the ship had sunk | was false.” `inside`: the verbs that belong to it. */
export function subjectEnd(reading: Reading, from: number, end: number, inside: number): number {
  let clauses = inside
  let finite = -1
  for (let i = from; i < end; i++) {
    const lower = lowerAt(reading, i)
    const lowerCue = cueAt(reading, i)
    // “Klaim Rina bahwa kapal itu tua | ditanggapi Bayu”, “… | menuai kritik dari Bayu”
    if (i > from && (peopleAt(reading, i).answered || cuesAt(reading, i, end).some(({ form }) => isDrawn(reading, form)))) return i
    // “tuduhan Peru bahwa kapal itu menembak | merupakan kebohongan”
    if (reading.cues.verbShape !== null && i > from + 1 && peopleAt(reading, i).copulas) return i
    if (lowerCue.relatives || lowerCue.clauseOpeners || lower === ',') clauses++
    else if (lowerCue.finites) {
      if (clauses === 0) return i
      clauses--
      finite = i
    } else if (clauses === 0 && i > finite + 2 && lowerCue.deedVerb && !cueAt(reading, i - 1).adverbs && !cueAt(reading, i - 1).blockers) return i
  }
  return end
}
