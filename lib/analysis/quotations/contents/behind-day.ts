import { cueAt, textAt, type Reading } from '../reading'

/** Most tokens of a day: “Senin (3/4/2024) malam”. */
const DAY_WITHIN = 9

/** Where the sentence goes on behind a day that a comma closes: “menurut laporan yang dikutip Jiji, | Senin (3/4), | …”, “Seperti disampaikan Rina, | Kamis (20/8), | …”; `from` where none stands there. */
export function behindDay(reading: Reading, from: number, end: number): number {
  if (reading.cues.verbShape === null || !cueAt(reading, from).times) return from
  for (let i = from + 1; i < Math.min(end, from + DAY_WITHIN); i++) {
    if (textAt(reading, i) === ',') return i + 1
    if (reading.tokens[i]?.kind === 'word' && !cueAt(reading, i).times) return from
  }
  return from
}
