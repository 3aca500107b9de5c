import { phraseAt } from '../../people/phrase-at'
import type { Reading } from '../reading'

/** Whether an office stands among some tokens. */
export function hasTitle(reading: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (phraseAt('titles', reading.tokens, k) > 0) return true
  return false
}
