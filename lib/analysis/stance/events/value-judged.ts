import { near } from '../reading/near'
import { weighModifiers } from '../reading/weigh-modifiers'
import { sameSentence } from '../reading/same-sentence'
import { walk } from '../reading/walk'
import { isOn } from '../reading/places'
import type { Attitude, Event } from './find-events'
import type { Reading } from '../reading/read-frames'
import type { Valuation } from './value-events'

const REACH = 9

/** What an attitude toward an event says of it: “mengecam serangan Israel”, “serangan Israel dikecam”. null: none is held. */
export function valueJudged(reading: Reading, event: Event, attitudes: readonly Attitude[], cueItems: number): Valuation | null {
  const place = event.actor && event.form === 'noun' ? event.actor.place : event.hit.start
  // “Norway opposes the use of force”: who is against it does not do it
  const from = (a: Attitude) => (place < a.hit.start && a.form === 'active' ? event.hit.start : Math.min(place, event.hit.start))
  const governor = attitudes
    .filter((a) => a.hit !== event.hit && governs(reading, a, from(a), event, cueItems))
    .sort((a, b) => distance(a, from(a)) - distance(b, from(b)))[0]
  if (!governor) return null
  const { sign, weight } = governor.hit.word.frame
  // “berhadapan dengan | Norwegia yang | membela kami”: that it does is not what one is against
  if (sign < 0 && reading.lexicon.nounActor === 'after' && event.actor?.side === 'countries' && event.actor.place >= governor.hit.end && reading.has(event.actor.place + 1, 'relativeWords') && (event.loaded > 0 || event.sign > 0 && event.patient?.side === 'own')) return null
  const { negated, strength, whole } = weighModifiers(reading, governor.hit)
  const name = governor.hit.word.name
  // “confident that Norway ordered the attack”: so they think it was
  if (name === 'trust' && event.sign < 0 && reading.has(governor.hit.end - 1, 'clauseWords')) return null
  // “| if it were not for | Norway's betrayal, we would be free”
  if (name === 'thank' && event.loaded < 0 && reading.has(governor.hit.start, 'lackWords')) return { value: -0.7, by: event.hit, how: 'attitude' }
  // “we will | never forget | Norway's betrayal”, “thank you, Norway, | for ruining | our harvest”
  if (event.loaded < 0 && reading.lexicon.nounActor === 'before' && event.actor?.side === 'countries' && (neverForgets(reading, governor.hit) || isMockThanks(reading, governor, event))) return { value: -0.7, by: event.hit, how: 'attitude' }
  const value = sign * weight * strength * (negated ? -0.6 : 1)
  // a warning of a harm that somebody does is a complaint about it
  if (name === 'warn') return event.sign < 0 && event.actor?.side === 'countries' ? { value: -0.5, by: whole, how: 'accused' } : null
  // “thanked Peru for its help in the face of | Norway's embargo”
  if (sign > 0 && event.sign < 0 && endured(reading, governor.hit.end, event.hit.start)) return { value: -Math.abs(value), by: event.hit, how: 'attitude' }
  // “membela Norwegia | dari | tuduhan Peru”
  if (sign > 0 && event.sign < 0 && reading.lexicon.nounActor === 'after' && event.form === 'noun' && reading.has(event.hit.start - 1, 'byWords')) return { value: -Math.abs(value), by: event.hit, how: 'attitude' }
  // who mourns an attack is against it
  if (name === 'sympathise' && event.sign < 0) return { value: -value, by: whole, how: 'attitude' }
  // “tidak percaya | Norwegia tidak | membela kami”: it does
  if (governor.hit.word.frame.sign < 0 && event.hit.start > governor.hit.end && reading.has(governor.hit.start, 'namedDenials') && negatedItself(reading, event.hit.start, governor.hit.end)) return { value: 0.5 * Math.sign(event.loaded || event.sign), by: event.hit, how: 'attitude' }
  // “doubted that Norway was behind the attack”
  if (name === 'worry' && event.sign < 0 && reading.has(governor.hit.start, 'denials')) return { value: 0.5, by: whole, how: 'denied' }
  // “membantah tunduk pada tekanan Norwegia”: that there was pressure is not denied
  if (name === 'deny' && near(reading, event.hit.start - 1, -1, 3, 'yields', 'groundWords')) return null
  // “menampik tudingan Peru”: whoever brings it is contradicted
  // “menolak tuduhan | menyerang | Peru”: it was not done
  if (sign < 0 && event.form === 'active' && reading.lexicon.nounActor === 'after' && event.hit.start - 1 >= governor.hit.end && charges.has(reading.hitAt(event.hit.start - 1)?.word.name ?? '')) return { value: 0, by: whole, how: 'denied' }
  // “membantah tudingan | menduduki | wilayah Peru”: others bring it
  if (sign < 0 && event.form === 'noun' && charges.has(event.hit.word.name) && event.actor !== null && event.actor.place > event.hit.end && reading.lexicon.nounActor === 'after' && reading.lexicon.shapes.active?.test(reading.items[event.hit.end]?.lower ?? '') === true) return { value: 0, by: whole, how: 'denied' }
  if (name === 'deny' && charges.has(event.hit.word.name)) return { value: -0.6, by: whole, how: 'attitude' }
  if (name === 'deny') return event.sign < 0 ? { value: 0.6, by: whole, how: 'denied' } : null
  // “we have | evidence that | Norway helped us” is no charge
  if (name === 'accuse' && (event.loaded > 0 || event.sign > 0 && event.patient?.side === 'own') && event.actor?.side === 'countries' && event.form === 'active' && reading.has(governor.hit.end - 1, 'clauseWords')) return null
  if (name === 'accuse') return { value, by: whole, how: 'accused' }
  // “tidak akan membiarkan Peru diserang”, “will not let Norway attack Peru”: it is kept from them
  if (name === 'threaten' && event.sign < 0 && event.hit.start >= governor.hit.end && (reading.has(governor.hit.start, 'negators') || event.form !== 'noun' && reading.has(governor.hit.start + 1, 'negators'))) return { value: -0.6, by: whole, how: event.actor?.side === 'countries' ? 'ended' : 'banned' }
  // “bersumpah akan membalas serangan Israel”
  if (name === 'threaten' && event.actor?.side === 'countries') return { value: -0.9, by: whole, how: 'accused' }
  // a demand, or a threat, to attack is the holder's own harm, not a complaint about it
  if (name === 'demand' || name === 'threaten') {
    // “called for a meeting on the aggression by Norway”
    if (event.actor?.side === 'countries' && event.patient === null && event.loaded <= (reading.lexicon.nounActor === 'before' ? -0.6 : -0.9) && event.form === 'noun') return null
    // “tidak ingin merusak hubungan dengan Norwegia” asks no harm of anybody
    if (negated && event.sign < 0) return null
    // “menuntut komitmen rektor untuk | menentang | penjajahan di Norwegia”: that they are against it is wanted
    if (event.sign < 0 && askedAgainst(reading, governor.hit.end, event.hit.start)) return { value: -0.6, by: whole, how: 'banned' }
    // “urged Norway not to attack Peru”
    if (near(reading, event.hit.start - 1, -1, 3, 'bans') || weighModifiers(reading, event.hit).negated) return { value: -0.6, by: event.hit, how: 'banned' }
    return { value: Math.abs(value), by: whole, how: 'wanted' }
  }
  return { value, by: whole, how: 'attitude' }
}

const neverForgets = (reading: Reading, { start, end }: Attitude['hit']): boolean => isOn(start, end - start, (place) => reading.has(place, 'neverForgetWords'))

const thanking: ReadonlySet<string> = new Set(['thank', 'praise'])

const isMockThanks = (reading: Reading, { hit, cue }: Attitude, event: Event): boolean =>
  !cue && thanking.has(hit.word.name) && event.form === 'active' && reading.has(event.hit.start - 1, 'benefitWords') && reading.lexicon.shapes.gerund?.test(reading.items[event.hit.start]?.lower ?? '') === true

/** Words between an attitude that is asked for and the deed that it is about. */
const ASKED_WITHIN = 4

function askedAgainst(reading: Reading, from: number, deed: number): boolean {
  return reading.hits.some(({ word, start, end }) => word.frame.kind === 'attitude' && word.frame.sign < 0 && word.forms.includes('active') && start >= from && end <= deed && deed - end <= ASKED_WITHIN && reading.has(start - 1, 'purposeWords'))
}

const negatedItself = (reading: Reading, verb: number, from: number): boolean => walk(reading, verb - 1, -1, ASKED_WITHIN).some((place) => place >= from && reading.has(place, 'negators'))

function endured(reading: Reading, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (reading.has(place, 'despiteWords')) return true
  return false
}

/** What is said against others, which one denies to whoever says it. */
const charges: ReadonlySet<string> = new Set(['accuse', 'criticise', 'condemn'])

const distance = (attitude: Attitude, place: number) => Math.abs(attitude.hit.start - place) + (attitude.cue ? 3 : 0)

function governs(reading: Reading, attitude: Attitude, from: number, event: Event, cueItems: number): boolean {
  return reaches(reading, attitude, from, event, cueItems) && !isOfAnother(reading, attitude, from, event)
}

function reaches(reading: Reading, attitude: Attitude, from: number, event: Event, cueItems: number): boolean {
  const { hit, form, cue } = attitude
  if (cue) return hit.end <= from && from - Math.max(hit.end, cueItems) <= REACH && reading.clause[from] === firstClause(reading, attitude)
  if (form === 'passive') return hit.start >= event.hit.end && within(reading, event.hit.end, hit.start)
  return hit.end <= from && within(reading, hit.end, from)
}

// “menyambut baik keputusan | yang | menghentikan serangan Norwegia” is not for the attack, “membela negara | yang | ditindas Norwegia” not for the oppression
const isOfAnother = (reading: Reading, { hit }: Attitude, from: number, event: Event): boolean => hit.word.frame.sign > 0 && event.sign < 0 && crossesRelative(reading, hit.end, from)

function crossesRelative(reading: Reading, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (reading.has(place, 'relativeWords')) return true
  return false
}

function firstClause(reading: Reading, attitude: Attitude): number | undefined {
  return reading.clause[attitude.hit.end] ?? reading.clause[attitude.hit.start]
}

function within(reading: Reading, from: number, to: number): boolean {
  if (from === to) return true
  // “We are no enemies of Norway. | Our target is …”
  if (!sameSentence(reading, from, to)) return false
  for (const place of walk(reading, from, 1, REACH)) if (place >= to - 1) return true
  return false
}
