import { cueAt, type Reading } from '../reading'

/** Where a source starts that an afterthought leads to: “…, drawing a retort from | a Chilean general, who asked …”; `from` where none does. */
export function behindAfterthought(reading: Reading, from: number, last: number): number {
  if (!cueAt(reading, from).afterthoughts) return from
  for (let k = from + 1; k < last; k++) if (cueAt(reading, k).nounSources) return k + 1
  return from
}
