import { partyOf } from '../parties/describe'
import { marked } from '../parties/marked'
import { spread } from '../parties/spread'
import { near } from '../reading/near'
import type { Party } from '../parties/party'
import type { Event } from '../events/find-events'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

/** A way of speaking weighs less than words. */
const WEIGHT = 0.4

/** How far from the start of what is said its subject may stand (items). */
const SUBJECT_WITHIN = 5

/** How it is said: “Norway runs its ports like a casino, she sneered”, “Peru never once forgot us, he said fondly”. The voice falls on the country that the words are about. */
export function judgeVoices(reading: Reading, events: readonly Event[], holder: Holder): readonly Finding[] {
  const findings: Finding[] = []
  for (let place = 0; place < reading.items.length; place++) {
    const scorn = reading.has(place, 'scornWords')
    if (!scorn && !reading.has(place, 'warmWords')) continue
    const content = contentOf(reading, place, holder)
    const about = content && subjectOf(reading, content, events, scorn)
    const hit = { start: place, end: place + 1 }
    findings.push(...spread(about, scorn ? { contribution: -WEIGHT, code: 'against', hit, rule: 'voice-scorn' } : { contribution: WEIGHT, code: 'for', hit, rule: 'voice-warm' }))
  }
  return findings
}

/** What is said, and the countries of those who say it. */
interface Content {
  readonly start: number
  readonly end: number
  readonly own: ReadonlySet<string>
}

function contentOf(reading: Reading, verb: number, holder: Holder): Content | null {
  const last = reading.items.length
  if (verb < holder.cueItems) return { start: holder.cueItems, end: last, own: holder.own }
  // inside a quotation the words are the speaker's own, and scorn is told of somebody else
  if (!holder.anyone) return null
  const from = boundBefore(reading, verb)
  const to = boundAfter(reading, verb)
  // “…, its minister sneered”: whose it is stands in the content
  for (let place = from; place < to; place++) if (reading.has(place, 'possessives')) return null
  const own = new Set([...holder.own, ...countriesIn(reading, from, to)])
  const that = [verb + 1, verb + 2, verb + 3].find((place) => place < to && reading.has(place, 'clauseWords'))
  if (that !== undefined) return { start: that + 1, end: last, own: new Set([...holder.own, ...countriesIn(reading, from, verb)]) }
  return from > 1 ? { start: sentenceStart(reading, from - 1), end: from - 1, own } : null
}

const stops = new Set([',', ';', ':', '?', '!', '–', '—'])
const ends = new Set([';', '.', ':', '?', '!'])

// “…, | the Norwegian minister sneered”
function boundBefore(reading: Reading, verb: number): number {
  let place = verb
  while (place > 0 && !stops.has(reading.items[place - 1]?.lower ?? '')) place--
  return place
}

// “…, sneered the Norwegian minister |, …”
function boundAfter(reading: Reading, verb: number): number {
  let place = verb
  while (place < reading.items.length && !stops.has(reading.items[place]?.lower ?? '')) place++
  return place
}

function sentenceStart(reading: Reading, before: number): number {
  let place = before
  while (place > 0 && !ends.has(reading.items[place - 1]?.lower ?? '')) place--
  return place
}

function countriesIn(reading: Reading, from: number, to: number): readonly string[] {
  return reading.items.slice(from, to).flatMap(({ mention, others }) => (mention ? [mention.country, ...others.map(({ country }) => country)] : []))
}

/** The country that the content starts with as its subject, or the only one it names; none where that is the speaker's own, or one that is harmed. */
function subjectOf(reading: Reading, { start, end, own }: Content, events: readonly Event[], scorn: boolean): Party | null {
  // “railed against former Norwegian president Ann Miller”: a person
  const places = reading.items.slice(start, end).flatMap(({ mention }, at) => (mention && !reading.has(start + at - 1, 'formerWords') ? [start + at] : []))
  const first = places[0]
  const country = first === undefined ? undefined : reading.items[first]?.mention?.country
  if (first === undefined || country === undefined || own.has(country)) return null
  const alone = places.every((place) => reading.items[place]?.mention?.country === country)
  if ((first - start >= SUBJECT_WITHIN && !alone) || marked(reading, first, 'placeWords')) return null
  // “Chile cannot be anybody's doormat, he protested”
  if (scorn && near(reading, first + 1, 1, 3, 'negators')) return null
  const harmed = events.some(({ sign, patient }) => sign < 0 && patient?.mentions.some((mention) => mention.country === country))
  return harmed ? null : partyOf(reading, first)
}
