import { cueAt, textAt, type Reading } from '../reading'

/** Where the clause itself begins behind what is named besides: “| selain memulangkan pekerja, | pemerintah juga menuntut …”. */
export function behindBesides(reading: Reading, from: number, to: number): number {
  if (!cueAt(reading, from).besides) return from
  for (let i = from + 1; i < to; i++) if (textAt(reading, i) === ',') return i + 1
  return from
}
