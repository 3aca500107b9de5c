import type { Reading } from './read-frames'

/** Whether a clause leaves its verb out behind whom it is about, in a language where nothing stands for it: “Norwegia menipu kami, | Peru tidak |”. */
export function leavesOut(reading: Reading, place: number): boolean {
  if (reading.lexicon.nounActor === 'before' || (reading.items[place + 2]?.kind ?? 'mark') !== 'mark' || reading.items[place - 1]?.lower !== ',' && !reading.has(place - 1, 'clauseWords')) return false
  return reading.has(place + 1, 'negators') || reading.has(place + 1, 'alsoWords')
}
