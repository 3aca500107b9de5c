import { near, weighModifiers } from './weigh-modifiers'
import { subjectOf } from './find-parties'
import { valueNeeded } from './value-needed'
import { walk } from './walk'
import { ownDeed } from './own-deed'
import { qualityOf } from './quality-of-event'
import { valueEnding } from './value-ending'
import { valueLoaded } from './value-loaded'
import { valueBackers } from './value-backers'
import { valueSuffered } from './value-suffered'
import { valueSubject } from './value-subject'
import { valueUnpaid } from './value-unpaid'
import { wishedByCue } from './wished-by-cue'
import type { Attitude, Event } from './find-events'
import type { Holder } from './holder'
import type { Hit, Reading } from './read-frames'

/** What the holder thinks of an event, in [-1.2, 1.2], and which words say so. */
export interface Valuation {
  readonly value: number
  /** The words that judge it; the event's own where it is loaded. */
  readonly by: Hit
  readonly how: 'attitude' | 'accused' | 'denied' | 'quality' | 'ended' | 'relented' | 'wanted' | 'banned' | 'own-deed' | 'suffered' | 'loaded' | 'innocents'
}

const REACH = 9

/** What the holder says of an event: by an attitude, a judgement, a wish, or because the own side does or suffers it. null: nothing. */
export function valueEvent(reading: Reading, event: Event, attitudes: readonly Attitude[], holder: Holder): Valuation | null {
  return (
    valueUnpaid(reading, event) ??
    valueBackers(reading, event) ??
    valueEnding(reading, event, attitudes, holder) ??
    valueSubject(reading, event, holder) ??
    valueNeeded(reading, event) ??
    hitByMeasures(reading, event) ??
    judged(reading, event, attitudes, holder.cueItems) ??
    qualified(reading, event) ??
    (undecided(reading, event) ? null : wanted(reading, event, holder) ?? (judgesItself(event) ? null : ownDeed(reading, event, holder))) ??
    (judgesItself(event) ? null : valueSuffered(reading, event, holder)) ??
    bemoaned(reading, event) ??
    valueLoaded(reading, event, holder) ??
    anyonesDeed(reading, event, holder)
  )
}

const judgesItself = ({ hit: { word } }: Event) => word.frame.conduct || word.frame.indulged

/** Words between “whether” and a deed. */
const ASKED_WITHIN = 5

// “the question is | whether | we should send troops into Norway”
function undecided(reading: Reading, { hit }: Event): boolean {
  for (let place = hit.start - 1; place >= hit.start - ASKED_WITHIN; place--) if (reading.has(place, 'openWords')) return true
  return false
}

// “mengecam serangan Israel”, “serangan Israel dikecam”
function judged(reading: Reading, event: Event, attitudes: readonly Attitude[], cueItems: number): Valuation | null {
  const place = event.actor && event.form === 'noun' ? event.actor.place : event.hit.start
  // “Norway opposes the use of force”: who is against it does not do it
  const from = (a: Attitude) => (place < a.hit.start && a.form === 'active' ? event.hit.start : Math.min(place, event.hit.start))
  const governor = attitudes
    .filter((a) => a.hit !== event.hit && governs(reading, a, from(a), event, cueItems))
    .sort((a, b) => distance(a, from(a)) - distance(b, from(b)))[0]
  if (!governor) return null
  const { sign, weight } = governor.hit.word.frame
  const { negated, strength, whole } = weighModifiers(reading, governor.hit)
  const name = governor.hit.word.name
  // “confident that Norway ordered the attack”: so they think it was
  if (name === 'trust' && event.sign < 0 && reading.has(governor.hit.end - 1, 'clauseWords')) return null
  const value = sign * weight * strength * (negated ? -0.6 : 1)
  // a warning of a harm that somebody does is a complaint about it
  if (name === 'warn') return event.sign < 0 && event.actor?.side === 'countries' ? { value: -0.5, by: whole, how: 'accused' } : null
  // “thanked Peru for its help in the face of | Norway's embargo”
  if (sign > 0 && event.sign < 0 && endured(reading, governor.hit.end, event.hit.start)) return { value: -Math.abs(value), by: event.hit, how: 'attitude' }
  // who mourns an attack is against it
  if (name === 'sympathise' && event.sign < 0) return { value: -value, by: whole, how: 'attitude' }
  // “membantah tunduk pada tekanan Norwegia”: that there was pressure is not denied
  if (name === 'deny' && near(reading, event.hit.start - 1, -1, 3, 'yields', 'groundWords')) return null
  // “menampik tudingan Peru”: whoever brings it is contradicted
  if (name === 'deny' && charges.has(event.hit.word.name)) return { value: -0.6, by: whole, how: 'attitude' }
  if (name === 'deny') return event.sign < 0 ? { value: 0.6, by: whole, how: 'denied' } : null
  if (name === 'accuse') return { value, by: whole, how: 'accused' }
  // “tidak akan membiarkan Peru diserang”: it is kept from them
  if (name === 'threaten' && event.sign < 0 && event.hit.start >= governor.hit.end && reading.has(governor.hit.start, 'negators')) return { value: -0.6, by: whole, how: 'banned' }
  // “bersumpah akan membalas serangan Israel”
  if (name === 'threaten' && event.actor?.side === 'countries') return { value: -0.9, by: whole, how: 'accused' }
  // a demand, or a threat, to attack is the holder's own harm, not a complaint about it
  if (name === 'demand' || name === 'threaten') {
    // “called for a meeting on the aggression by Norway”
    if (event.actor?.side === 'countries' && event.patient === null && event.loaded <= (reading.lexicon.nounActor === 'before' ? -0.6 : -0.9) && event.form === 'noun') return null
    // “tidak ingin merusak hubungan dengan Norwegia” asks no harm of anybody
    if (negated && event.sign < 0) return null
    // “urged Norway not to attack Peru”
    if (near(reading, event.hit.start - 1, -1, 3, 'bans') || weighModifiers(reading, event.hit).negated) return { value: -0.6, by: event.hit, how: 'banned' }
    return { value: Math.abs(value), by: whole, how: 'wanted' }
  }
  return { value, by: whole, how: 'attitude' }
}

function endured(reading: Reading, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (reading.has(place, 'despiteWords')) return true
  return false
}

/** What is said against others, which one denies to whoever says it. */
const charges: ReadonlySet<string> = new Set(['accuse', 'criticise', 'condemn'])

const distance = (attitude: Attitude, place: number) => Math.abs(attitude.hit.start - place) + (attitude.cue ? 3 : 0)

function governs(reading: Reading, attitude: Attitude, from: number, event: Event, cueItems: number): boolean {
  if (attitude.cue) {
    // “menyambut baik keputusan | yang | menghentikan serangan Norwegia” is not for the attack
    if (attitude.hit.word.frame.sign > 0 && event.sign < 0 && crossesRelative(reading, attitude.hit.end, from)) return false
    const reached = attitude.hit.end <= from && from - Math.max(attitude.hit.end, cueItems) <= REACH
    return reached && reading.clause[from] === firstClause(reading, attitude)
  }
  // “membela negara yang ditindas Norwegia” is not for the oppression
  if (attitude.hit.word.frame.sign > 0 && event.sign < 0 && crossesRelative(reading, attitude.hit.end, from)) return false
  if (attitude.form === 'passive') return attitude.hit.start >= event.hit.end && within(reading, event.hit.end, attitude.hit.start)
  return attitude.hit.end <= from && within(reading, attitude.hit.end, from)
}

function crossesRelative(reading: Reading, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (reading.has(place, 'relativeWords')) return true
  return false
}

function firstClause(reading: Reading, attitude: Attitude): number | undefined {
  return reading.clause[attitude.hit.end] ?? reading.clause[attitude.hit.start]
}

function within(reading: Reading, from: number, to: number): boolean {
  if (from === to) return true
  for (const place of walk(reading, from, 1, REACH)) if (place >= to - 1) return true
  return false
}

// “sanksi tidak adil terhadap Rusia”
function qualified(reading: Reading, event: Event): Valuation | null {
  const hit = qualityOf(reading, event)
  if (!hit) return null
  const { negated, strength, whole } = weighModifiers(reading, hit)
  return { value: hit.word.frame.sign * hit.word.frame.weight * strength * (negated ? -0.6 : 1), by: whole, how: 'quality' }
}

// “we must defeat”, “ingin membantu”
function wanted(reading: Reading, event: Event, holder: Holder): Valuation | null {
  if (event.form === 'noun') return carriedOut(reading, event, holder)
  // “Norway cannot be rebuilt in a year” forbids nothing
  if (!reading.has(event.hit.start, 'negators') && near(reading, event.hit.start - 1, -1, 3, 'bans')) return event.form === 'passive' && event.hit.word.name === 'help' ? null : { value: -0.6, by: event.hit, how: 'banned' }
  // “nobody should interfere in Norway's affairs”
  if (walk(reading, event.hit.start - 1, -1, 4).some((place) => reading.has(place, 'duties') && (reading.has(place - 1, 'negators') || reading.has(place - 1, 'nobodies')))) return { value: -0.6, by: event.hit, how: 'banned' }
  // “Israel plans to attack” is not the holder's wish
  const wish = near(reading, event.hit.start - 1, -1, 4, 'duties') || (event.actor?.side !== 'countries' && wishedByHolder(reading, event, holder))
  // “asked Rice to pressure Israel”, “pasukan untuk membantu Somalia”
  const purpose = reading.has(event.hit.start - 1, 'purposeWords')
  if (purpose && event.sign > 0 && helpsWhatIsBanned(reading, event.hit.start)) return { value: -0.6, by: event.hit, how: 'banned' }
  const asked = purpose && wishedByCue(reading, holder) && event.hit.start - holder.cueItems <= 8
  return wish || asked || (purpose && event.sign > 0 && event.patient !== null && event.patient.place - event.hit.end <= 2) ? { value: 0.6, by: event.hit, how: 'wanted' } : null
}

/** Words between a ban and what the forbidden deed would be for. */
const BANNED_WITHIN = 8

// “untuk tidak melakukan intervensi | untuk | mendukung Norwegia”
function helpsWhatIsBanned(reading: Reading, help: number): boolean {
  const ban = walk(reading, help - 2, -1, BANNED_WITHIN).find((place) => reading.has(place, 'bans') || reading.has(place, 'negators') && reading.has(place - 1, 'purposeWords'))
  return ban !== undefined && reading.hits.some(({ word, start, end }) => word.frame.sign < 0 && start > ban && end < help)
}

// “berjanji melancarkan perang terhadap”
function carriedOut(reading: Reading, event: Event, holder: Holder): Valuation | null {
  if (event.actor?.side === 'countries') return null
  // “mengumumkan paket bantuan militer untuk Ukraina”
  if (event.hit.word.name === 'help' && holder.acts && event.patient?.side === 'countries' && event.hit.start >= holder.cueItems && event.hit.start - holder.cueItems <= 2 && (reading.items[event.patient.place + 1]?.kind ?? 'mark') === 'mark') return { value: 0.6, by: event.hit, how: 'wanted' }
  // “promised | weapons for Ukraine”
  if (event.sign > 0 && event.patient?.side === 'countries' && event.hit.start >= holder.cueItems && event.hit.start - holder.cueItems <= 3 && wishedByCue(reading, holder)) return { value: 0.6, by: event.hit, how: 'wanted' }
  // “mengusulkan | pembekuan dana untuk Peru”
  if (event.sign < 0 && event.patient?.side === 'countries' && (event.hit.start - holder.cueItems <= 1 || reading.has(event.hit.start - 1, 'conjunctions')) && event.hit.start >= holder.cueItems && wishedByCue(reading, holder)) return { value: 0.6, by: event.hit, how: 'wanted' }
  // “harus ada sanksi tegas terhadap Norwegia”
  if (event.patient?.side === 'countries' && near(reading, event.hit.start - 1, -1, 5, 'existWords') && near(reading, event.hit.start - 1, -1, 6, 'duties', 'wishes') && !near(reading, event.hit.start - 1, -1, 6, 'negators')) return { value: 0.6, by: event.hit, how: 'wanted' }
  for (const place of walk(reading, event.hit.start - 1, -1, 3)) {
    if (!reading.has(place, 'doingWords')) continue
    const wished = near(reading, place - 1, -1, 4, 'wishes', 'duties') || reading.lexicon.nounActor === 'after' && reading.has(place - 1, 'purposeWords') && wishedByCue(reading, holder) || (place - holder.cueItems <= 3 && wishedByCue(reading, holder))
    return wished ? { value: 0.8, by: event.hit, how: 'wanted' } : null
  }
  return null
}

// “he wants Israel destroyed” is his wish, not the speaker's, inside quote marks
function wishedByHolder(reading: Reading, event: Event, holder: Holder): boolean {
  for (const place of walk(reading, event.hit.start - 1, -1, 4)) {
    if (!reading.has(place, 'wishes')) continue
    // “a report which is meant to damage Peru”
    if (reading.has(place - 1, 'clauseWords') || (reading.has(place - 1, 'copulas') && reading.has(place - 2, 'clauseWords'))) return false
    // “has no plan to attack”
    if (near(reading, place - 1, -1, 2, 'negators')) return false
    const wisher = subjectOf(reading, place, holder.own, 4)
    return wisher === null || wisher.side === 'own' || (wisher.side === 'other' && holder.reported)
  }
  return false
}

const measures: ReadonlySet<string> = new Set(['sanction', 'pressure'])
const wounding: ReadonlySet<string> = new Set(['sanction', 'destroy', 'oppress'])

// “the sanctions hurt | ordinary Norwegians”
function hitByMeasures(reading: Reading, { hit, form, actor, patient }: Event): Valuation | null {
  if (form !== 'active' || actor !== null || !wounding.has(hit.word.name) || !patient?.mentions.some(({ via }) => via === 'demonym')) return null
  const measure = [1, 2, 3].map((back) => reading.hitAt(hit.start - back)).find((before) => before !== undefined)
  return measure && measures.has(measure.word.name) && measure.word.forms.includes('noun') ? { value: -0.6, by: hit, how: 'attitude' } : null
}

/** Deeds of states that are taken against or for somebody on purpose; what else befalls a country is told as news. */
const deliberate: ReadonlySet<string> = new Set(['sanction', 'detain', 'invade'])

// a sentence is judged, whoever holds the attitude: who imposes sanctions is against whom he imposes them on
function anyonesDeed(reading: Reading, event: Event, holder: Holder): Valuation | null {
  // “the sanctions on Norway”: nobody is said to impose them
  const doer = event.form !== 'noun' || event.actor !== null
  if (!holder.anyone || !doer || !deliberate.has(event.hit.word.name) || event.patient?.side !== 'countries') return null
  const { negated, strength } = weighModifiers(reading, event.hit)
  return negated ? null : { value: 0.6 * strength, by: event.hit, how: 'own-deed' }
}

// “anak-anak kelaparan akibat blokade Israel”
function bemoaned(reading: Reading, event: Event): Valuation | null {
  if (event.sign > 0 || event.form !== 'noun') return null
  const cause = [1, 2, 3, 4].map((back) => event.hit.start - back).find((place) => reading.has(place, 'causeWords'))
  const pity = cause === undefined ? undefined : reading.hits.find((hit) => hit.word.frame.kind === 'plight' && hit.end <= cause && cause - hit.end <= 10)
  return pity ? { value: -0.7, by: pity, how: 'accused' } : null
}
