import { cueAt, inQuotes, isFinal, peopleAt, textAt, type CueHit, type Reading } from '../reading'

/** Whether a verb that can report, behind a comma, is one more of a list of deeds and has only a thing for an object: “pemulihan ekonomi, | memastikan stabilitas keuangan, …” */
export function listsDeed(reading: Reading, hit: CueHit, end: number): boolean {
  if (reading.cues.verbShape === null || !cueAt(reading, hit.to - 1).needsClause || textAt(reading, hit.from - 1) !== ',') return false
  for (let i = hit.to; i < end && textAt(reading, i) !== ',' && !isFinal(reading, i); i++) {
    const { verbShape, blockers, complementizers, adverbs, relatives } = cueAt(reading, i)
    if (verbShape || blockers || complementizers || adverbs || relatives || inQuotes(reading, i) || peopleAt(reading, i).demonstratives || peopleAt(reading, i).pronouns) return false
  }
  return true
}
