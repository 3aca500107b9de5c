import { cueAt, isCapitalised, type Reading } from '../reading'

/** Whether a joining word stands between two that are named together: “perang antara Peru | dan | Chile mengancam stabilitas”. */
export function betweenTwo(reading: Reading, joiner: number): boolean {
  return [2, 3, 4].some((back) => cueAt(reading, joiner - back).betweens) && isCapitalised(reading, joiner + 1)
}
