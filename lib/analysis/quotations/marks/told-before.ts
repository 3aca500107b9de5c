import type { Attribution } from '../sources/attribution'
import type { Range, Reading } from '../reading'
import { floorGiven } from './told-behind'

/** Who was given the floor in the sentence before quoted words that stand alone: “Hal itu disampaikan Rina di Lima. | “…”” */
export function toldBefore(reading: Reading, range: Range, sentenceIndex: number): Attribution | null {
  const [before, sentence] = [reading.sentences[sentenceIndex - 1], reading.sentences[sentenceIndex]]
  if (!before || !sentence || sentence.paragraph - before.paragraph > 1 || range.from > sentence.firstToken || range.to < sentence.endToken - 1) return null
  const given = floorGiven(reading, before)
  return given && { ...given, rule: 'told-before' }
}
