import { cueAt, lowerAt, peopleAt, type Reading } from '../reading'

/** Whether the reporter tells at token `from` what was not said: “…, but | did not specify where”, “…, while | not naming a country”. */
export function leavesOpen(reading: Reading, opening: number): boolean {
  // “…, but | gave no details”
  if (cueAt(reading, opening).deedVerb && cueAt(reading, opening + 1).nobodies) return true
  // “…, though | she | declined to name anyone”
  const from = peopleAt(reading, opening).pronouns && reading.cues.finites.size > 0 ? opening + 1 : opening
  for (let k = from; k < from + 3; k++) {
    const { blockers, finites } = cueAt(reading, k)
    if (blockers && (!finites || lowerAt(reading, k).endsWith("n't"))) return [k + 1, k + 2].some((next) => cueAt(reading, next).answers)
    if (!finites) return false
  }
  return false
}
