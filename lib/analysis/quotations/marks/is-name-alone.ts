import { canSpeak } from '../sources/can-speak'
import { isCapitalised, type Range, type Reading } from '../reading'

/** Whether a stretch is nothing but a name of several words, known or not: “Ann Miller”. */
export function isNameAlone(reading: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (!isCapitalised(reading, i)) return false
  return to - from > 1 && canSpeak(reading, { from, to })
}
