import { findOn } from '../reading/places'
import type { Finding } from '../finding'
import type { Reading } from '../reading/read-frames'

/** What was so once, as a share of what is, where it is said to be so no more. */
const SHARE = -0.6

/** Words between what was so and that it is so no more. */
const REACH = 12

const stops = /^[.;:?!]$/

/** What is found, with what was so only once turned round: “dulu Norwegia menepati janjinya, kini tidak lagi”. */
export function withoutPast(reading: Reading, found: readonly Finding[]): readonly Finding[] {
  if (reading.lexicon.nounActor === 'before' || reading.placesOf('onceSoWords').length === 0) return found
  return found.filter(({ hit }) => hit === null || !isOvertaken(reading, hit.start, hit.end)).map((finding) => (finding.hit && isPast(reading, finding.hit.start, finding.hit.end) ? { ...finding, contribution: finding.contribution * SHARE, code: finding.contribution > 0 ? 'against' : 'for' } : finding))
}

function isPast(reading: Reading, start: number, end: number): boolean {
  let from = start
  while (from > 0 && !stops.test(reading.items[from - 1]?.lower ?? '')) from--
  if (!reading.items.slice(from, start).some((_, on) => reading.has(from + on, 'onceSoWords'))) return false
  for (let place = end; place < end + REACH && !stops.test(reading.items[place]?.lower ?? '.'); place++) if (reading.has(place, 'noLongerWords') && closes(reading, place)) return true
  return false
}

// “dulu | menjajah kami |, sekarang menjadi sahabat kami”: that counts
function isOvertaken(reading: Reading, start: number, end: number): boolean {
  const now = findOn(end, REACH, (place) => stops.test(reading.items[place]?.lower ?? '.') || reading.has(place, 'nowWords'))
  if (now === undefined || stops.test(reading.items[now]?.lower ?? '.') || reading.has(now + 1, 'noLongerWords') || (reading.items[now + 1]?.kind ?? 'mark') === 'mark') return false
  // “…, | sekarang | …”, “…, tetapi | kini | …”
  if (reading.items[now - 1]?.lower !== ',' && reading.items[now - 2]?.lower !== ',') return false
  let from = start
  while (from > 0 && !stops.test(reading.items[from - 1]?.lower ?? '')) from--
  return reading.items.slice(from, start).some((_, on) => reading.has(from + on, 'onceSoWords'))
}

/** Words of “no longer”, at most. */
const CLOSING_WITHIN = 3

// “kini | tidak lagi |”, but “kini | tidak lagi | membantu kami” says so itself
const closes = (reading: Reading, place: number): boolean => {
  const next = reading.items.slice(place + 1, place + 1 + CLOSING_WITHIN).findIndex(({ kind }) => kind === 'mark')
  return next >= 0 || reading.items.length - place <= CLOSING_WITHIN
}
