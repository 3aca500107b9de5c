import type { Attribution } from '../sources/attribution'
import { shownBy } from '../sources/shown-by'
import { cueAt, inQuotes, isFinal, textAt, type Reading } from '../reading'

/** Words between what is said and the thing it stands on. */
const CARRIED_WITHIN = 8

/** What words in marks stand on, told behind them: “…,” one placard read · “…” was written on a banner. */
export function displayedBehind(reading: Reading, from: number, end: number): Attribution | null {
  for (let k = from; k < Math.min(end, from + CARRIED_WITHIN) && !inQuotes(reading, k) && !isFinal(reading, k) && !/^[,:;]$/u.test(textAt(reading, k)); k++) {
    if (!cueAt(reading, k).carriers) continue
    const written = cueAt(reading, from).progressives && k > from + 2
    if (!written && !cueAt(reading, k + 1).showing) return null
    const by = shownBy(reading, k, written ? from + 2 : from)
    return by && { cue: written ? { from: from + 1, to: from + 2, form: null } : { from: k + 1, to: k + 2, form: null }, source: by.source, rule: 'displayed' }
  }
  return null
}
