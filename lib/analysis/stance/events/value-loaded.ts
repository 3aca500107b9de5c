import { isDate } from '../reading/is-date'
import { alleged } from './alleged'
import { plainCount } from './plain-count'
import { ruledOut } from '../parties/party'
import { near } from '../reading/near'
import { supposed, weighModifiers } from '../reading/weigh-modifiers'
import { wishedInVain } from './wished-in-vain'
import { walk } from '../reading/walk'
import type { Event } from './find-events'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'
import type { Valuation } from './value-events'

/** What the words of an event say of its actor by themselves. null: nothing. */
export function valueLoaded(reading: Reading, event: Event, holder: Holder): Valuation | null {
  // “Norway | refuses to | lie”
  if (event.loaded < 0 && event.form === 'active' && event.actor?.side === 'countries' && reading.lexicon.nounActor === 'before' && near(reading, event.hit.start - 1, -1, 2, 'omitWords')) return { value: -0.6 * event.loaded, by: event.hit, how: 'loaded' }
  if (omitted(reading, event)) return { value: -0.8, by: event.hit, how: 'loaded' }
  if (!event.loaded) return refusing(reading, event) ?? onInnocents(reading, event)
  // “abandoned its plan for a port” lets nobody down, nor does a firm that abandoned Norway
  if (event.hit.word.name === 'wrong' && event.form === 'active' && event.hit.end - event.hit.start === 1 && (event.patient === null || event.actor === null)) return null
  // “Norway has no | desert”
  if (event.hit.word.name === 'wrong' && event.form === 'noun' && !event.hit.word.forms.includes('noun')) return null
  // “a man accused of spying for Norway”: somebody else says so
  if (reading.hits.some(({ word, start, end }) => word.name === 'accuse' && !(event.loaded > 0 && reading.has(end - 1, 'clauseWords')) && start >= holder.cueItems && end <= event.hit.start && event.hit.start - end <= 3 && reading.clause[start] === reading.clause[event.hit.start])) return null
  // “officials in Norway announced | charges of | abuse”: it is not theirs
  if ((event.actor?.side !== 'countries' || event.actor.place < event.hit.start - ALLEGED_WITHIN) && alleged(reading, event)) return null
  if (event.loaded > 0 && event.actor?.side === 'countries' && wishedInVain(reading, event.hit.start)) return { value: -event.loaded, by: event.hit, how: 'loaded' }
  // “| until | Norway keeps its word, there will be no talks”
  if (event.loaded > 0 && event.actor?.side === 'countries' && awaited(reading, event.actor.place)) return { value: -0.7 * event.loaded, by: event.hit, how: 'loaded' }
  // “it is | unlike | Norway to lie”
  if (event.actor?.side === 'countries' && reading.has(event.actor.place - 1, 'contrastWords') && near(reading, event.actor.place - 2, -1, 2, 'copulas') && reading.has(event.hit.start - 1, 'purposeWords')) return { value: -0.6 * event.loaded, by: event.hit, how: 'loaded' }
  // “if Norway keeps its word” is no praise of it yet
  if (event.loaded > 0 && supposed(reading, event.hit.start)) return null
  // “Norway | says | it wants peace”
  if (event.loaded > 0 && reading.lexicon.nounActor === 'before' && event.hit.start > holder.cueItems && walk(reading, event.hit.start - 1, -1, 2).some((place) => place >= holder.cueItems && reading.has(place, 'tellingWords') && !reading.has(place, 'wishes'))) return null
  // “should face its past and | win the trust of | the neighbours” says that it has not
  if (event.loaded > 0 && event.form === 'active' && reading.lexicon.nounActor === 'before' && reading.has(event.hit.start - 1, 'conjunctions') && near(reading, event.hit.start - 2, -1, OWED_WITHIN, 'duties')) return null
  // “should | never have betrayed | us”: it did
  if (event.loaded > 0 && reading.has(event.hit.start, 'negators') && near(reading, event.hit.start - 1, -1, 1, 'duties', 'bans')) return { value: -event.loaded, by: event.hit, how: 'loaded' }
  // “| is the only country that | has lied to us”, “| did everything it could | to lie to us”
  if (event.loaded > 0 && endsInHarm(reading, event.hit)) return null
  // “if Norway lied, we would know”
  if (event.loaded < 0 && reading.lexicon.nounActor === 'before' && event.actor?.side === 'countries' && isOnlySupposed(reading, event.hit.start)) return null
  // “hoped that Norway would show restraint” credits it with none
  if (event.loaded > 0 && event.actor?.side === 'countries' && near(reading, event.actor.place - 1, -1, 3, 'wishes')) return null
  // “told Norwegian forces | to keep | the truce” credits them with nothing
  if (event.loaded > 0 && reading.lexicon.nounActor === 'before' && event.form === 'active' && event.actor?.side === 'countries' && reading.has(event.hit.start - 1, 'purposeWords') && event.hit.start - event.actor.place <= TOLD_WITHIN && !ofIts(reading, event.actor.place) && !means(reading, event.hit.start, event.actor.place)) return null
  // “gave shelter to | guerrillas”
  if (event.loaded > 0 && event.form === 'active' && reading.hits.some(({ word, start }) => word.frame.kind === 'company' && start >= event.hit.end && start - event.hit.end <= KEPT_WITHIN) && !wardsOff(reading, event.hit.end - 1)) return { value: -0.8, by: event.hit, how: 'loaded' }
  // “to combat the worsening insurgency”, “since the Norwegian invasion”
  // but “para korban | kekejaman Norwegia”, “melawan penindasan Norwegia” say whose it is
  // and so do “in the face of | Norwegian | aggression”, “countering Norway's aggression”
  const theirs = event.form === 'noun' && event.actor?.side === 'countries' && (reading.lexicon.nounActor === 'after' ? event.actor.place <= event.hit.end + 1 : event.actor.place < event.hit.start && !event.hit.word.frame.ofState)
  if (!theirs && near(reading, event.hit.start - 1, -1, 3, 'fightingWords') || tellsWhen(reading, event)) return null
  const { negated, strength, whole } = weighModifiers(reading, event.hit)
  // “we want talks | , not | an invasion by Norway” clears nobody
  if (negated && event.form === 'noun' && ruledOut(reading, whole.start + 1)) return null
  // “hopes that Peru can avoid provoking Norway” credits Peru with nothing
  // but “Norway | would never | lie to us” clears it
  if (negated && (!reading.has(whole.start, 'neverWords') && near(reading, whole.start - 1, -1, 2, 'hedges', 'duties', 'wishes') || event.actor?.side === 'countries' && hopedOf(reading, event.actor.place))) return null
  return { value: event.loaded * strength * (negated ? -0.6 : 1), by: whole, how: 'loaded' }
}

// “it was brave | of | Norway to keep the truce”
const ofIts = (reading: Reading, actor: number): boolean => reading.has(actor - 1, 'ownerWords') && near(reading, actor - 2, -1, 4, 'copulas') && near(reading, actor - 2, -1, 6, 'dummyWords')

const awaited = (reading: Reading, actor: number): boolean => [1, 2].some((back) => reading.has(actor - back, 'untilWords') && !reading.has(actor - back, 'timeWords') && !reading.has(actor - back, 'lastingWords'))

/** Words from whose a deed is to its name, where it is only charged with it: “Norway's alleged abuse”. */
const ALLEGED_WITHIN = 3

/** Words between a credit and the harm that it is given for, “to” among them. */
const HARM_WITHIN = 4

function endsInHarm(reading: Reading, { end }: Event['hit']): boolean {
  if (reading.lexicon.nounActor === 'after') return false
  const opens = reading.has(end - 1, 'antecedentWords') || reading.has(end, 'purposeWords')
  return opens && reading.hits.some(({ word, start }) => start >= end && start - end <= HARM_WITHIN && word.forms.includes('active') && (word.frame.loaded ?? 0) < 0)
}

// but “Norway | intends | to keep the truce”, “Norway | managed | to keep it” does
const means = (reading: Reading, verb: number, actor: number): boolean => walk(reading, verb - 2, -1, 2).some((place) => place > actor && (reading.hitAt(place)?.word.frame.sign ?? 1) > 0 && !(['forces', 'rulers', 'stateHands', 'determiners'] as const).some((tag) => reading.has(place, tag)) && !isDate(reading, place))

// but “if Norway does not stop lying” says that it lies
function isOnlySupposed(reading: Reading, verb: number): boolean {
  // “if Norway | fails to | help” threatens it
  if (reading.has(verb, 'vainWords')) return false
  for (let place = verb - 1; place >= 0 && reading.clause[place] === reading.clause[verb]; place--) {
    if (reading.has(place, 'ends') || reading.has(place, 'untilWords') || reading.has(place, 'grantWords') || reading.has(place, 'openWords')) return false
    if (reading.has(place, 'conditions')) return !reading.has(place - 1, 'asWords')
    // “| were | Norway to lie, we would know”
    if (reading.has(place, 'passiveCopulas') && (reading.items[place - 1]?.kind ?? 'mark') === 'mark' && reading.items[place + 1]?.mention && reading.has(verb - 1, 'purposeWords')) return true
  }
  return false
}

// “we | hope that | Norway …”
const hopedOf = (reading: Reading, actor: number): boolean => near(reading, actor - 1, -1, 3, 'wishes') || reading.has(actor - 1, 'clauseWords') && [2, 3].some((back) => reading.has(actor - back, 'wishes'))

/** Words between leaving something undone and what it is. */
const OMITTED_WITHIN = 3

// “Norway | refused to | help the refugees”, “had | never tried to | keep its word”
export function omitted(reading: Reading, { hit, sign, form, loaded, actor }: Event): boolean {
  if (form !== 'active' || actor?.side !== 'countries' || sign < 0 && loaded <= 0) return false
  return walk(reading, hit.start - 1, -1, OMITTED_WITHIN).some((place) => reading.has(place, 'omitWords') || reading.has(place, 'willWords') && near(reading, place - 1, -1, 2, 'negators'))
}

/** Words from those who are told to do something to what it is, “to” among them. */
const TOLD_WITHIN = 3

/** Words between a duty and the second of two things that are to be done. */
const OWED_WITHIN = 8

// “saved us | from | the gunmen”
export function wardsOff(reading: Reading, place: number): boolean {
  return reading.lexicon.nounActor === 'before' && (reading.has(place, 'byWords') || reading.has(place, 'againstWords'))
}

/** Words between a kindness and the gunmen whom it is done to. */
const KEPT_WITHIN = 2

/** Words between refusing and what is refused. */
const REFUSED_WITHIN = 4

// “Norwegia menolak gencatan senjata”, said by somebody else
function refusing(reading: Reading, event: Event): Valuation | null {
  const { word, end } = event.hit
  if (word.name !== 'reject' || event.form !== 'active' || event.actor?.side !== 'countries' || event.patient?.side === 'countries') return null
  const { negated, whole } = weighModifiers(reading, event.hit)
  return near(reading, end, 1, REFUSED_WITHIN, 'everyone') ? { value: negated ? 0.4 : -0.6, by: whole, how: 'loaded' } : null
}

// “did not hit civilians”, but not “tidak lagi hanya”
function deniedAfter(reading: Reading, from: number): boolean {
  for (const place of walk(reading, from, 1, 5)) if (reading.items[place]?.lower === ',' && reading.lexicon.nounActor === 'before') return false
  else if (reading.has(place, 'negators')) return !near(reading, place + 1, 1, 2, 'onlyWords')
  return false
}

// “menembaki warga sipil”; a plain count of the dead is no blame
function onInnocents(reading: Reading, event: Event): Valuation | null {
  const { name } = event.hit.word
  if ((name !== 'attack' && name !== 'destroy') || event.actor?.side !== 'countries' || plainCount(reading, event)) return null
  // “menghancurkan | orang Kuba”
  const people = name === 'destroy' && event.form === 'active' && event.patient?.mentions.some(({ via }) => via === 'demonym') === true && event.patient.place === event.hit.end
  const hit = people || near(reading, event.hit.end, 1, 17, 'innocents') || (event.form === 'passive' && near(reading, event.hit.start - 1, -1, 9, 'innocents'))
  // “the strike did not hit civilians”
  // but “membombardir rakyat kami | tanpa | alasan” did
  const negated = weighModifiers(reading, event.hit).negated || (event.form === 'noun' || reading.lexicon.nounActor === 'before') && deniedAfter(reading, event.hit.end)
  return hit ? { value: negated ? 0.4 : -0.6, by: event.hit, how: 'innocents' } : null
}

/** Words between “since” and the event that tells when something was. */
const TIMED_WITHIN = 4

function tellsWhen(reading: Reading, event: Event): boolean {
  if (event.form !== 'noun' || event.hit.word.name !== 'invade') return false
  for (let back = 1; back <= TIMED_WITHIN; back++) if (reading.has(event.hit.start - back, 'timeWords')) return true
  return false
}
