import { cueAt, inQuotes, isCapitalised, isFinal, peopleAt, textAt, type Reading } from '../reading'

/** Most words of a subject before its relative clause. */
const SUBJECT_WITHIN = 12

/** Whether nothing but the subject of a sentence stands before a relative word: “| Kapal itu |, yang menurut Rina …”; its predicate is still to come. */
function followsSubject(reading: Reading, relative: number): boolean {
  for (let i = relative - 1; i >= relative - SUBJECT_WITHIN; i--) {
    if (i < 0 || isFinal(reading, i)) return i < relative - 1
    const { verbShape, blockers, adverbs, clauseOpeners } = cueAt(reading, i)
    if ((verbShape || blockers || adverbs || clauseOpeners || peopleAt(reading, i).clauseWords) && !isCapitalised(reading, i) || inQuotes(reading, i) || textAt(reading, i) === ',' && i < relative - 1) return false
  }
  return false
}

/**
 * Where a clause about the subject of a sentence ends before the predicate, where verbs show their shape: “Kapal itu, yang menurut Rina sudah tua |, karam di Lima”,
 * “Kapal yang disebut Rina sebagai peti mati | itu karam di Lima”; `end` where no such place is seen.
 */
export function relativeClose(reading: Reading, relative: number, from: number, end: number): number {
  if (reading.cues.verbShape === null || !cueAt(reading, relative).relatives || !followsSubject(reading, relative)) return end
  const apart = textAt(reading, relative - 1) === ','
  for (let i = from + 1; i < end - 1; i++) {
    if (inQuotes(reading, i)) continue
    const next = cueAt(reading, i + 1)
    const predicate = reading.tokens[i + 1]?.kind === 'word' && !isCapitalised(reading, i + 1) && !next.relatives && !next.joiners && !next.clauseOpeners
    if (apart && textAt(reading, i) === ',') return predicate && !next.settings && !joinsLater(reading, i, end) ? i : end
    if (!apart && peopleAt(reading, i).demonstratives && predicate) return i
    if (!apart && textAt(reading, i) === ',') return end
  }
  return end
}

// “yang menurut Rina tua, rapuh | dan | kotor”: a list goes on
function joinsLater(reading: Reading, comma: number, end: number): boolean {
  for (let i = comma + 1; i < end; i++) if (peopleAt(reading, i).joins || textAt(reading, i) === ',') return true
  return false
}
