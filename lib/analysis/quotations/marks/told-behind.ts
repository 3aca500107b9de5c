import type { Sentence } from '../../../document'
import type { Attribution } from '../sources/attribution'
import { cueAt, cuesAt, type Range, type Reading } from '../reading'
import { sourceAfter } from '../sources/source-after'

/** Who is told of in the sentence behind quoted words: “…” Hal itu disampaikan Rina. */
export function toldBehind(reading: Reading, range: Range, sentenceIndex: number): Attribution | null {
  const sentence = reading.sentences[sentenceIndex]
  const next = reading.sentences[sentenceIndex + 1]
  if (!sentence || !next || range.from > sentence.firstToken || range.to < sentence.endToken - 1) return null
  return floorGiven(reading, next)
}

/** Who a sentence says has said what stands beside it: “Hal itu disampaikan | Rina |.”; null where it says nothing of the kind. */
export function floorGiven(reading: Reading, { firstToken, endToken }: Sentence): Attribution | null {
  if (!cueAt(reading, firstToken).backReferences) return null
  for (let i = firstToken + 1; i < firstToken + 6; i++) {
    const hit = cuesAt(reading, i, endToken).find((h) => h.form.voice === 'passive')
    if (!hit) continue
    const by = cueAt(reading, hit.to).byWords ? hit.to + 1 : hit.to
    const source = sourceAfter(reading, by, endToken)
    return source ? { cue: hit, source, rule: 'told-behind' } : null
  }
  return null
}
