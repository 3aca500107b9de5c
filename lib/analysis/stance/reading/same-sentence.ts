import type { Reading } from './read-frames'

const stops = /^[.;?!]$/

/** How many marks that end a sentence stand before each place of a reading. */
const counts = new WeakMap<Reading['items'], readonly number[]>()

/** Whether no mark that ends a sentence stands between two places. */
export function sameSentence({ items }: Reading, from: number, to: number): boolean {
  const before = counts.get(items) ?? stopsBefore(items)
  counts.set(items, before)
  const at = (place: number) => before[Math.min(Math.max(0, place), items.length)] ?? 0
  return at(from) === at(to)
}

function stopsBefore(items: Reading['items']): readonly number[] {
  const before = [0]
  for (const { lower } of items) before.push((before.at(-1) ?? 0) + (stops.test(lower) ? 1 : 0))
  return before
}
