import { cueAt, inQuotes, isFinal, textAt, type CueHit, type Reading } from './reading'

/** “menyerah dan mengakui | kekalahan.”: a thing is owned up to */
export function endsAsDeed(reading: Reading, { to }: CueHit, end: number): boolean {
  return reading.cues.verbShape !== null && cueAt(reading, to - 1).needsClause && to < end && (to + 1 >= end || isFinal(reading, to + 1) || textAt(reading, to + 1) === ',') && !inQuotes(reading, to)
}
