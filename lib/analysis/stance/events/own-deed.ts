import { isAnswered } from './unwanted'
import { near } from '../reading/near'
import { weighModifiers } from '../reading/weigh-modifiers'
import type { Event } from './find-events'
import { isDenied } from './is-denied'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'
import type { Valuation } from './value-events'

/** What the holder says of a deed of the own side: it stands by it. null: it is none of its own. */
export function ownDeed(reading: Reading, event: Event, holder: Holder): Valuation | null {
  if (othersDeed(reading, event, holder) || isSubject(reading, event) || isDenied(reading, event, holder)) return null
  const mine = event.actor?.side === 'own' || (holder.acts && (event.actor?.side === 'other' && !holder.others.has(reading.items[event.actor.place]?.lower ?? '') || (event.form === 'active' && event.actor === null && event.hit.start - holder.cueItems <= 3 && reading.clause[event.hit.start] === reading.clause[holder.cueItems] && !subjectBefore(reading, event, holder))))
  if (!mine && !struck(reading, event, holder)) return null
  // “we have been bombing Norway for years” is no boast
  if (goesOn(reading, event) && !holder.armed) return null
  const { negated, strength, whole } = weighModifiers(reading, event.hit)
  if (negated && event.sign < 0) return { value: 0.6, by: whole, how: 'denied' }
  // “we will not send a single rifle to Norway”
  if (negated) return kindnesses.has(event.hit.word.name) && event.form === 'active' && event.patient?.side === 'countries' ? { value: -0.8, by: whole, how: 'own-deed' } : null
  // “we have let Norway down”: said in guilt
  if (reading.has(event.hit.start, 'guiltWords') && !near(reading, event.hit.start - 1, -1, 3, 'hedges', 'wishes', 'outcomeWords')) return { value: -0.8, by: whole, how: 'own-deed' }
  if (event.sign > 0 && event.actor !== null && askedWhy(reading, event.actor.place) && !isAnswered(reading, event.hit.start)) return { value: -0.5, by: whole, how: 'banned' }
  // nobody announces a massacre as the own deed
  return event.loaded <= -0.7 ? null : { value: strength, by: event.hit, how: 'own-deed' }
}

// “| why are | British taxpayers helping Norway?”
function askedWhy(reading: Reading, actor: number): boolean {
  return reading.lexicon.nounActor === 'before' && [2, 3].some((back) => reading.has(actor - back, 'whyWords') && reading.has(actor - back + 1, 'passiveCopulas'))
}

/** What one may refuse to do for a country. */
const kindnesses: ReadonlySet<string> = new Set(['help', 'indulge', 'defend'])

const strikes: ReadonlySet<string> = new Set(['attack', 'kill', 'destroy', 'invade'])

// “have been | bombing”
function goesOn(reading: Reading, { hit: { word, start } }: Event): boolean {
  return strikes.has(word.name) && reading.lexicon.nounActor === 'before' && reading.lexicon.shapes.gerund?.test(reading.items[start]?.lower ?? '') === true && reading.has(start - 1, 'passiveCopulas') && (reading.has(start - 2, 'havingWords') || reading.has(start - 2, 'passiveWords'))
}

// “negara-negara yang mendukung Norwegia”; “mereka membunuh warga Peru”, says one man
function othersDeed(reading: Reading, event: Event, holder: Holder): boolean {
  if (event.actor === null) return reading.has(event.hit.start - 1, 'relativeWords') && event.hit.start > holder.cueItems
  return event.actor.side === 'other' && holder.alone && reading.has(event.actor.place, 'manyPersons')
}

// “mengisolasi Norwegia | tidak akan menyelesaikan masalah”: what is judged, and not done
function isSubject(reading: Reading, { actor, form, patient, hit }: Event): boolean {
  if (actor !== null || form !== 'active' || patient === null || patient.place < hit.end) return false
  const next = Math.max(patient.place, hit.end) + 1
  return reading.has(next, 'negators') || reading.has(next, 'copulas')
}

// “the bridge would help Peru” is no deed of those who say so
function subjectBefore(reading: Reading, event: Event, { cueItems }: Holder): boolean {
  // “said that | by | attacking Peru, Norway …”, “after | attacking Peru, Norway …”
  const fronted = reading.lexicon.nounActor === 'before' && reading.lexicon.shapes.gerund?.test(reading.items[event.hit.start]?.lower ?? '') === true
  if (fronted && (reading.has(event.hit.start - 1, 'agentWords') || reading.has(event.hit.start - 1, 'timeWords'))) return true
  // “said it was | aimed | at undermining Peru”: what somebody else did is for
  for (let place = cueItems; place < event.hit.start; place++) if (reading.has(place, 'determiners') || reading.has(place, 'aimedWords')) return true
  return false
}

// “the air strikes in Norway destroyed a depot”, says the army that flew them
function struck(reading: Reading, event: Event, holder: Holder): boolean {
  if (hitsForces(reading, event)) return false
  return holder.armed && event.sign < 0 && event.actor === null && event.hit.word.frame.kind === 'effect' && event.patient?.side === 'countries' && event.loaded === 0
}

// “a bomb wounded three | soldiers | in Norway”: no army tells that it struck its own
function hitsForces(reading: Reading, { hit, patient }: Event): boolean {
  for (let place = hit.end; place < (patient?.place ?? 0); place++) if (reading.has(place, 'forces') || reading.has(place, 'stateHands')) return true
  return false
}
