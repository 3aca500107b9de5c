import type { Reading } from './read-frames'

const stops = /^[.;:?!]$/

/** Place of the first item of the sentence, or of the part behind a colon or semicolon, that a place stands in. */
export function sentenceStart({ items }: Reading, place: number): number {
  let start = place
  while (start > 0 && !stops.test(items[start - 1]?.lower ?? '')) start--
  return start
}
