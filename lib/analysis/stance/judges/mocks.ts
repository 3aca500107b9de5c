import type { Attitude } from '../events/find-events'
import type { Reading } from '../reading/read-frames'

/** Words between whom one congratulates and what is said of him. */
const TOLD_WITHIN = 5

/** Whether thanks and congratulations are no kindness, in view of what is told of those who get them: “selamat kepada | Norwegia yang | berhasil menindas rakyatnya”. */
export function mocks(reading: Reading, { hit }: Attitude, object: number): boolean {
  if (reading.lexicon.nounActor === 'before' || hit.word.name !== 'thank' && hit.word.name !== 'praise' || !reading.has(object + 1, 'relativeWords')) return false
  return reading.hits.some(({ start, word }) => start > object && start - object <= TOLD_WITHIN && (word.frame.loaded ?? 0) < 0 && !reading.has(start - 1, 'negators'))
}
