import type { Reading } from './read-frames'

const stops = /^[.;?!]$/

/** Place of the first mark at or behind a place that ends a sentence, or a part of it before a semicolon; the end of the reading where there is none. */
export function sentenceEnd({ items }: Reading, place: number): number {
  const end = items.findIndex(({ lower }, at) => at >= place && stops.test(lower))
  return end < 0 ? items.length : end
}
