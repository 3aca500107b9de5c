import { gather } from '../../gather'
import { near } from '../reading/near'
import { findOn } from '../reading/places'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

/** Words between “if” and the country it supposes something of. */
const NAMED_WITHIN = 3

/** Words between that country and what shows that it does so already. */
const STILL_WITHIN = 3

/** Words between “if” and the denial that it belongs to: “it is not true | if …”. */
const DENIED_WITHIN = 3

/** What is supposed against the facts counts less than what is, and the other way round. */
const SHARE = -0.7

/** What has been done counts where one supposes that it had not. */
const HELD_AGAINST = 0.5

/** Items between a supposition and what whoever it is about then would not do. */
const BELIED_WITHIN = 6

/** A supposition about a country, half open (places of items). */
interface Supposed {
  readonly country: string
  readonly from: number
  readonly to: number
  /** Whether it is against the facts: “seandainya”. */
  readonly unreal: boolean
  /** Whether it is doubted: “kalau Norwegia sungguh …”. */
  readonly doubted: boolean
}

/**
 * What is found, without what is only supposed of a country, in languages whose verbs do not show it: “kalau Norwegia membohongi kami, kami akan tahu”. Of what is supposed against the facts,
 * “seandainya Norwegia tidak membantu kami, …”, the contrary holds; harm it would have done is left out. “Kalau Norwegia terus membohongi kami” says that it does.
 */
export function withoutSupposed(reading: Reading, found: readonly Finding[], { own }: Holder): readonly Finding[] {
  if (reading.lexicon.nounActor === 'before' || found.length === 0) return found
  const supposed = gather(reading.placesOf('conditions'), (place) => supposedAt(reading, place))
  if (supposed.length === 0) return found
  return gather(found, (finding) => {
    const start = finding.hit?.start ?? -1
    // “kalau Norwegia sungguh ingin damai, ia | tidak akan menimbun senjata |”: it does
    const belied = supposed.find(({ country, to, doubted }) => doubted && country === finding.country && start > to && start - to <= BELIED_WITHIN)
    if (belied && finding.contribution > 0 && finding.rule.includes('-actor-')) return reading.has(start, 'negators') ? [{ ...finding, contribution: -HELD_AGAINST, code: 'against' }] : []
    const of = supposed.find(({ country, from, to }) => country === finding.country && start > from && start < to)
    // “only | if | Norway stops its attacks”: it is asked to
    if (!of || finding.rule.endsWith('-ended')) return [finding]
    // “kalau Norwegia berani menyerang kami, | kami akan melawan |”: it is warned
    if (!of.unreal && finding.contribution < 0 && answersBack(reading, of.to, own)) return [finding]
    if (!of.unreal) return []
    const good = finding.contribution > 0
    const negated = reading.has(start, 'negators')
    if (!negated && !good) return []
    // “seandainya Norwegia | tidak | membohongi kami”: it has
    const contribution = negated ? -Math.sign(finding.contribution) * HELD_AGAINST : finding.contribution * SHARE
    return [{ ...finding, contribution, code: good ? 'against' : 'for' }]
  })
}

const stops = /^[.;:?!]$/

const answers: ReadonlySet<string> = new Set(['threaten', 'oppose', 'attack', 'sanction', 'punishment', 'reject', 'condemn', 'right'])

/** Words between the comma and what one would do about it. */
const ANSWERED_WITHIN = 5

function answersBack(reading: Reading, comma: number, own: ReadonlySet<string>): boolean {
  // “kalau …, | maka | kami”, “kalau … | maka | kami”
  const then = [comma, comma + 1].find((place) => reading.has(place, 'thenWords'))
  if (then === undefined && reading.items[comma]?.lower !== ',') return false
  const who = (then ?? comma) + 1
  if (!reading.has(who, 'firstPerson') && !own.has(reading.items[who]?.mention?.country ?? '')) return false
  return reading.hits.some(({ word, start }) => answers.has(word.name) && start > comma && start - comma <= ANSWERED_WITHIN && !near(reading, start - 1, -1, 2, 'negators'))
}

function supposedAt(reading: Reading, place: number): readonly Supposed[] {
  if (reading.has(place, 'exceptWords') || ofAttitude(reading, place)) return []
  const named = findOn(place + 1, NAMED_WITHIN, (at) => reading.items[at]?.kind !== 'word')
  const country = named === undefined ? undefined : reading.items[named]?.mention?.country
  if (named === undefined || country === undefined || near(reading, named + 1, 1, STILL_WITHIN, 'stillWords')) return []
  let to = named
  while (to < reading.items.length && reading.items[to]?.lower !== ',' && !reading.has(to, 'thenWords') && !stops.test(reading.items[to]?.lower ?? '')) to++
  return [{ country, from: place, to, unreal: reading.has(place, 'unrealWords') || wasNot(reading, named + 1, to), doubted: [named - 1, named + 1, named + 2].some((at) => reading.has(at, 'intensifiers')) }]
}

// “it is not true | if | one says …”, “we are glad | if | Norway …”: the words before judge what follows
function ofAttitude(reading: Reading, place: number): boolean {
  // “percaya | jika | Norwegia …”: that it does
  return reading.hitAt(place - 1) !== undefined || reading.has(place - 1, 'tellingWords') || near(reading, place - 1, -1, DENIED_WITHIN, 'denials', 'unwantedWords', 'namedDenials')
}

// “kalau Norwegia | dulu tidak | membantu kami, …”
function wasNot(reading: Reading, from: number, to: number): boolean {
  const places = Array.from({ length: to - from }, (_, on) => from + on)
  return places.some((place) => reading.has(place, 'onceSoWords')) && places.some((place) => reading.has(place, 'negators'))
}
