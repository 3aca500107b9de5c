import type { Finding } from '../finding'
import type { Reading } from '../reading/read-frames'

/** What is left of a judgement that is only granted before the point is made. */
const GRANTED_SHARE = 0.45

/** What is found, with less weight for what is granted to a country before the contrary is said of it: “Norway is a great nation, but it has broken its word”, “although it kept its word, …”. */
export function weighGranted(reading: Reading, found: readonly Finding[]): readonly Finding[] {
  const turns = reading.placesOf('contraryWords', 'grantWords').map((place) => turnAt(reading, place))
  if (turns.length === 0) return found
  return found.map((finding) => (turns.some((turn) => granted(finding, turn, found)) ? { ...finding, contribution: finding.contribution * GRANTED_SHARE } : finding))
}

/** A stretch that is granted, and the sentence around it (places of items, half open). */
interface Turn {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

const stops = /^[.;?!]$/

function turnAt(reading: Reading, place: number): Turn {
  let from = place
  while (from > 0 && !stops.test(reading.items[from - 1]?.lower ?? '')) from--
  let to = place
  while (to < reading.items.length && !stops.test(reading.items[to]?.lower ?? '')) to++
  if (!reading.has(place, 'grantWords')) return { start: from, end: place, from, to }
  // “although it kept its word | , Norway …”, but “Norway … , although it kept its word”
  const comma = reading.items.findIndex(({ lower }, at) => at > place && at < to && lower === ',')
  return { start: place, end: place - from <= 2 && comma >= 0 ? comma : to, from, to }
}

/** Courtesies are halved where they are found. */
const courtesies: ReadonlySet<string> = new Set(['praise', 'sympathise', 'trust', 'welcome'])

function granted(finding: Finding, turn: Turn, found: readonly Finding[]): boolean {
  const inside = (place: number | undefined) => place !== undefined && place >= turn.start && place < turn.end
  const beyond = (place: number | undefined) => place !== undefined && !inside(place) && place >= turn.from && place < turn.to
  return !courtesies.has(finding.rule) && inside(finding.hit?.start) && found.some(({ country, contribution, hit }) => country === finding.country && contribution * finding.contribution < 0 && beyond(hit?.start))
}
