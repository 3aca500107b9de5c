import { getOrMake } from './get-or-make'
import type { Part } from './read-part'

/** Of each quotation the place of the report before it in its statement, -1 for the earliest. */
export function earlierReports({ size, statement, nth }: Pick<Part, 'size' | 'statement' | 'nth'>): Int32Array {
  const later = new Map<number, number[]>()
  for (let at = 0; at < size; at++) {
    if ((nth[at] ?? 1) > 1) getOrMake(later, statement[at] ?? 0, (): number[] => []).push(at)
  }
  // most statements have one report, and stay out of the map
  for (let at = 0; at < size; at++) {
    if (nth[at] === 1) later.get(statement[at] ?? 0)?.push(at)
  }
  const earlier = new Int32Array(size).fill(-1)
  for (const reports of later.values()) {
    reports.sort((one, other) => (nth[one] ?? 0) - (nth[other] ?? 0))
    reports.forEach((at, place) => {
      earlier[at] = place === 0 ? -1 : (reports[place - 1] ?? -1)
    })
  }
  return earlier
}
