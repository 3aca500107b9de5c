import { cueAt, isDash, textAt, type Reading } from '../reading'

/** Most words of an aside between dashes. */
const DASHED_WITHIN = 20

/** Where a clause starts behind an aside between dashes: “said — without telling how — that | …”; -1 where none does. */
export function behindDashes(reading: Reading, from: number, end: number): number {
  if (!isDash(reading, from)) return -1
  for (let i = from + 1; i < Math.min(end, from + DASHED_WITHIN); i++) if (isDash(reading, i)) return cueAt(reading, i + 1).complementizers ? i + 2 : -1
  return -1
}

/** Most words of an aside between commas. */
const COMMAS_WITHIN = 14

/** The word that opens a clause behind an aside between commas: “claimed, without a shred of evidence to dispute it, | that …”; -1 where none does. */
export function behindCommas(reading: Reading, from: number, end: number): number {
  if (textAt(reading, from) !== ',' || !cueAt(reading, from + 1).settings) return -1
  for (let i = from + 1; i < Math.min(end, from + COMMAS_WITHIN); i++) if (textAt(reading, i) === ',') return cueAt(reading, i + 1).complementizers ? i + 1 : -1
  return -1
}
