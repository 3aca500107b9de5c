import { cueAt, inQuotes, peopleAt, type Reading } from '../reading'

/** Where the words go on behind “dengan tegas” or “dengan sangat tegas”, which tell how loudly something is said. */
export function behindLoudly(reading: Reading, means: number): number {
  if (reading.cues.verbShape === null || !cueAt(reading, means).means || inQuotes(reading, means + 1)) return means
  const loud = cueAt(reading, means + 1).loudly ? means + 1 : cueAt(reading, means + 1).adverbs && cueAt(reading, means + 2).loudly ? means + 2 : -1
  return loud < 0 || peopleAt(reading, loud + 1).joins ? means : loud + 1
}
