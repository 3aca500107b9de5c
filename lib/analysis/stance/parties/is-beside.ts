import type { Reading } from '../reading/read-frames'
import type { Tag } from '../reading/stance-word'

const emphases: readonly Tag[] = ['thatWords', 'alsoWords', 'intensifiers', 'hedges', 'relativeWords', 'stillWords', 'everWords', 'yesWords']

/** Whether a country stands right before a noun that says what it is, in a language that needs no copula: “Norwegia | musuh kami”, “Norwegia memang | musuh kami”, “Norwegia, tetangga kami, | musuh kami”. */
export function isBeside(reading: Reading, start: number): boolean {
  if (reading.lexicon.nounActor === 'before') return false
  let place = start - 1
  while (emphases.some((tag) => reading.has(place, tag)) || reading.asides.has(place)) place = (reading.asides.get(place) ?? place) - 1
  return Boolean(reading.items[place]?.mention)
}
