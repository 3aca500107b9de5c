import type { Reading } from './read-frames'

/** Whether no mark that ends a sentence stands between two places. */
export function sameSentence(reading: Reading, from: number, to: number): boolean {
  return !reading.items.slice(Math.max(0, Math.min(from, to)), Math.max(from, to)).some(({ lower }) => /^[.;?!]$/.test(lower))
}
