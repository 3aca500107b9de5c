import { walk } from './walk'
import type { Tag } from './stance-word'
import type { Reading } from './read-frames'

/** Whether a word of one of the kinds stands close by, inside the clause. */
export function near(reading: Reading, from: number, step: -1 | 1, limit: number, ...tags: readonly Tag[]): boolean {
  for (const place of walk(reading, from, step, limit)) if (tags.some((tag) => reading.has(place, tag))) return true
  return false
}
