import { cueAt, isDash, type Reading } from '../reading'

/** Most words of an aside between dashes. */
const DASHED_WITHIN = 20

/** Where a clause starts behind an aside between dashes: “said — without telling how — that | …”; -1 where none does. */
export function behindDashes(reading: Reading, from: number, end: number): number {
  if (!isDash(reading, from)) return -1
  for (let i = from + 1; i < Math.min(end, from + DASHED_WITHIN); i++) if (isDash(reading, i)) return cueAt(reading, i + 1).complementizers ? i + 2 : -1
  return -1
}
