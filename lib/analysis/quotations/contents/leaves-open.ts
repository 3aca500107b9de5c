import { cueAt, lowerAt, type Reading } from '../reading'

/** Whether the reporter tells at token `from` what was not said: “…, but | did not specify where”, “…, while | not naming a country”. */
export function leavesOpen(reading: Reading, from: number): boolean {
  for (let k = from; k < from + 3; k++) {
    const { blockers, finites } = cueAt(reading, k)
    if (blockers && (!finites || lowerAt(reading, k).endsWith("n't"))) return [k + 1, k + 2].some((next) => cueAt(reading, next).answers)
    if (!finites) return false
  }
  return false
}
