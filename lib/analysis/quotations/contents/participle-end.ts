import type { Sentence } from '../../../document'
import { closesInverted } from './closes-inverted'
import { insertionEnd } from './insertion-end'
import { cueAt, cuesAt, inQuotes, textAt, type CueHit, type Range, type Reading } from '../reading'

/** The end of what stands between a subject and its verb: “Ann, saying she was tired |, left the stage”; the sentence's where the participle follows no bare subject. */
export function beforePredicate(reading: Reading, hit: CueHit, source: Range | null, from: number, { endToken }: Sentence): number {
  return reading.cues.finites.size > 0 && source !== null && source.to === hit.from - 1 && from > hit.from ? insertionEnd(reading, from, endToken) : endToken
}

/** Where a participle between commas ends: “The navy, announcing the exercise |, said …”; the given end where it goes on to the sentence's. */
export function participleEnd(reading: Reading, from: number, end: number): number {
  for (let i = from; i < end - 1; i++) {
    // “the letter from Comer, saying his staff were at it |, has had an effect”
    if (textAt(reading, i) === ',' && !inQuotes(reading, i) && reading.cues.finites.size > 0 && cueAt(reading, i + 1).finites) return i
    if (textAt(reading, i) === ',' && !inQuotes(reading, i)) return cuesAt(reading, i + 1, end).some(({ form }) => form.voice === 'active' && form.complement === 'clause') && !closesInverted(reading, i + 1, end) ? i : end
  }
  return end
}
