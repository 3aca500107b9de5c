import { cueAt, isCapitalised, peopleAt, type CueHit, type Range, type Reading } from '../reading'
import { hasVerb } from './verb-between'

/** Whether it is a thing that promises and nobody speaks: “peraturan yang | menjamin kebebasan |”, “Peru menerapkan aturan yang | menjamin … |”. */
export function vouchesAlone(reading: Reading, hit: CueHit, source: Range): boolean {
  if (hit.form.cueClass !== 'promise' || reading.cues.verbShape === null || !cueAt(reading, hit.from - 1).relatives) return false
  const last = source.to - 1
  const { voices, titleWords } = peopleAt(reading, last)
  return hasVerb(reading, source.from, source.to) || cueAt(reading, source.from).laws || source.from === last && !isCapitalised(reading, last) && !voices && !titleWords
}
