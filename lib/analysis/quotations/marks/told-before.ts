import type { Sentence } from '../../../document'
import type { Attribution } from '../sources/attribution'
import { isOccasion } from '../cues/is-occasion'
import { sourceBefore } from '../sources/source-before'
import { cuesAt, textAt, type Range, type Reading } from '../reading'
import { floorGiven } from './told-behind'

/** Who was given the floor in the sentence before quoted words that stand alone: “Hal itu disampaikan Rina di Lima. | “…””, “Asked about it, Ann Miller said. | “…”” */
export function toldBefore(reading: Reading, range: Range, sentenceIndex: number): Attribution | null {
  const [before, sentence] = [reading.sentences[sentenceIndex - 1], reading.sentences[sentenceIndex]]
  if (!before || !sentence || sentence.paragraph - before.paragraph > 1 || range.from > sentence.firstToken || range.to < sentence.endToken - 1) return null
  const given = floorGiven(reading, before) ?? endsSaying(reading, before)
  return given && { ...given, rule: 'told-before' }
}

// “When asked about the ship, | Ann Miller said |.”: the full stop stands for a colon
function endsSaying(reading: Reading, { firstToken, endToken }: Sentence): Attribution | null {
  const hit = textAt(reading, endToken - 1) !== '.' ? undefined : cuesAt(reading, endToken - 2, endToken).find(({ form, to }) => to === endToken - 1 && form.voice === 'active' && form.cueClass === 'speech')
  const source = hit === undefined || reading.cues.finites.size === 0 ? null : sourceBefore(reading, hit.from, firstToken, false)
  if (hit === undefined || source === null || source === 'linked') return null
  const led = textAt(reading, source.from - 1) === ',' && isOccasion(reading, { from: firstToken, to: source.from - 1 })
  return source.from === firstToken || led ? { cue: hit, source, rule: 'told-before' } : null
}
