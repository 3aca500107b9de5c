import { cueAt, lowerAt, peopleAt, textAt, type Reading } from '../reading'

/** Whether the reporter tells at token `from` what was not said: “…, but | did not specify where”, “…, while | not naming a country”. */
export function leavesOpen(reading: Reading, opening: number): boolean {
  // “…, but | gave no details”
  if (cueAt(reading, opening).deedVerb && cueAt(reading, opening + 1).nobodies) return true
  if (reading.cues.finites.size > 0 && cueAt(reading, opening - 1).subordinators && saysNothing(reading, opening)) return true
  // “…, though | she | declined to name anyone”
  const from = peopleAt(reading, opening).pronouns && reading.cues.finites.size > 0 ? opening + 1 : opening
  for (let k = from; k < from + 3; k++) {
    const { blockers, finites } = cueAt(reading, k)
    if (blockers && (!finites || lowerAt(reading, k).endsWith("n't"))) return [k + 1, k + 2].some((next) => cueAt(reading, next).answers)
    if (!finites) return false
  }
  return false
}

/** Most words of whoever says nothing. */
const SUBJECT_WITHIN = 10

// “while | the navy's spokesman | declined to comment”
function saysNothing(reading: Reading, from: number): boolean {
  for (let k = from; k < from + SUBJECT_WITHIN && (reading.tokens[k]?.kind === 'word' || textAt(reading, k) === '.'); k++) {
    const { blockers, finites } = cueAt(reading, k)
    if (blockers && !finites && cueAt(reading, k).deedVerb && [k + 1, k + 2].some((next) => cueAt(reading, next).answers)) return true
  }
  return false
}
