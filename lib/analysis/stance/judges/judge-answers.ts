import { NEUTRAL_BELOW } from '../../../document'
import { gather } from '../../gather'
import { partyOf } from '../parties/describe'
import { spread } from '../parties/spread'
import { isNone } from '../reading/is-none'
import { toldBetween } from './sign-between'
import { sentenceStart } from '../reading/sentence-start'
import { findOn } from '../reading/places'
import { closes } from '../reading/closes'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

const WEIGHT = 0.6

/** Words between “nobody” and “except”. */
const REACH = 16

const stops = /^[.;:?!]$/

/** Those who are named last, as an answer or as an exception: “Who shot down the airliner? Norway did”, “nobody came to our aid except Peru”. */
export function judgeAnswers(reading: Reading, found: readonly Finding[], holder: Holder): readonly Finding[] {
  return gather(reading.items, (item, place) => {
    const singled = item.lower === ',' ? singledOut(reading, place) : null
    if (singled !== null) return singled.opener < holder.cueItems ? [] : namedLast(reading, singled.named, { from: singled.opener, to: place, turned: false }, 'answer', found, holder)
    const opener = item.lower === '?' ? questionOf(reading, place) : isExcept(reading, place) ? nobodyBefore(reading, place) ?? (reading.lexicon.nounActor === 'after' ? questionOf(reading, place) : null) : null
    const but = opener === null && reading.has(place, 'exceptWords') ? exempted(reading, place) : null
    if (but !== null) return but.from < holder.cueItems ? [] : namedLast(reading, place + 1, but, 'exception', found, holder)
    if (opener === null || opener < holder.cueItems) return []
    // “siapa yang membantu kami | kalau bukan | Norwegia”
    // “siapa sahabat kami? | Jelas | Norwegia”, “siapa pengkhianat? | Bukan | Norwegia”
    const led = item.lower === '?' && reading.lexicon.nounActor === 'after' && (['yesWords', 'noWords', 'onlyWords', 'intensifiers'] as const).some((tag) => reading.has(place + 1, tag)) && Boolean(reading.items[place + 2]?.mention)
    const named = led || reading.has(place + 1, 'determiners') || item.lower !== '?' && reading.has(place + 1, 'negators') ? place + 2 : place + 1
    const country = reading.items[named]?.mention?.country
    if (country === undefined || holder.own.has(country) || found.some((finding) => finding.country === country && Math.abs(finding.contribution) >= NEUTRAL_BELOW) || !endsAt(reading, named)) return []
    const told = toldBetween(reading, opener, place)
    if (!told) return []
    const sign = led && reading.has(place + 1, 'negators') ? -told.sign : told.sign
    return spread(partyOf(reading, named), { contribution: WEIGHT * sign, code: sign < 0 ? 'blames-actor' : 'credits-actor', hit: { start: named, end: named + 1 }, rule: item.lower === '?' ? 'answer' : 'exception' })
  })
}

// “tidak ada sahabat sejati | seperti | Norwegia”
const isExcept = (reading: Reading, place: number): boolean => reading.has(place, 'exceptWords') || reading.lexicon.nounActor === 'after' && reading.has(place, 'likeWords') && Boolean(reading.items[place + 1]?.mention)

/** Where something is told of all but one, and whether it is told of that one (“nobody … except”) or of the others (“everybody … except”). */
interface Exempted {
  readonly from: number
  readonly to: number
  readonly turned: boolean
}

// “semua negara membantu kami | kecuali | Norwegia”, “| selain | Norwegia, tidak ada yang membantu kami”
function exempted(reading: Reading, except: number): Exempted | null {
  for (let place = except - 1; place >= Math.max(0, except - REACH) && !stops.test(reading.items[place]?.lower ?? ''); place--) if (reading.has(place, 'allWords')) return { from: place, to: except, turned: true }
  let to = except + 1
  while (to < reading.items.length && !stops.test(reading.items[to]?.lower ?? '')) to++
  for (let place = except + 1; place < to; place++) {
    if (reading.items[place - 1]?.lower !== ',') continue
    if (reading.has(place, 'nobodies')) return { from: place, to, turned: false }
    // “selain Norwegia, | semua negara | membantu kami”
    if (reading.has(place, 'allWords')) return { from: place, to, turned: true }
  }
  return null
}

function namedLast(reading: Reading, named: number, { from, to, turned }: Exempted, rule: 'answer' | 'exception', found: readonly Finding[], holder: Holder): readonly Finding[] {
  const country = reading.items[named]?.mention?.country
  if (country === undefined || holder.own.has(country) || found.some((finding) => finding.country === country && Math.abs(finding.contribution) >= NEUTRAL_BELOW) || !endsAt(reading, named)) return []
  const told = toldBetween(reading, from, to)
  if (!told) return []
  const sign = turned ? -told.sign : told.sign
  return spread(partyOf(reading, named), { contribution: WEIGHT * sign, code: sign < 0 ? 'against' : 'for', hit: { start: named, end: named + 1 }, rule })
}

/** Words between “it” and who it is. */
const NAMED_WITHIN = 4

// “| if anyone | has lied, it is | Norway”
function singledOut(reading: Reading, comma: number): { readonly opener: number; readonly named: number } | null {
  if (!reading.has(comma + 1, 'dummyWords') || !reading.has(comma + 2, 'identityWords')) return null
  const named = findOn(comma + 3, NAMED_WITHIN, (at) => reading.items[at]?.kind !== 'word')
  if (named === undefined || !reading.items[named]?.mention) return null
  for (let place = comma - 1; place >= Math.max(0, comma - REACH) && !stops.test(reading.items[place]?.lower ?? ''); place--) if (reading.has(place, 'anyoneWords')) return { opener: place, named }
  return null
}

// “Norway.”, “Norway did”, “Norway's.”
function endsAt(reading: Reading, named: number): boolean {
  const next = /^['’]s?$/u.test(reading.items[named + 1]?.lower ?? '') ? named + 2 : named + 1
  return closes(reading, next) || reading.has(next, 'answerWords') || reading.clause[next] !== reading.clause[named]
}

function questionOf(reading: Reading, mark: number): number | null {
  const start = sentenceStart(reading, mark)
  return [start, start + 1, start + 2].find((place) => reading.has(place, 'questionWords')) ?? null
}

// the “no” of “no proof” is no “nobody”
function nobodyBefore(reading: Reading, except: number): number | null {
  for (let place = except - 1; place >= Math.max(0, except - REACH) && !stops.test(reading.items[place]?.lower ?? ''); place--) if (reading.has(place, 'nobodies') || isNone(reading, place)) return place
  return null
}
