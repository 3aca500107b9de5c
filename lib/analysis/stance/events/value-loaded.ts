import { alleged } from './alleged'
import { isOnlySupposed } from './only-supposed'
import { isUncredited } from './is-uncredited'
import { findVerdicts, isJudgedClaim } from '../reading/find-verdicts'
import { near } from '../reading/near'
import { onInnocents } from './on-innocents'
import { ruledOut } from '../parties/party'
import { turnedAround } from './turned-around'
import { weighModifiers } from '../reading/weigh-modifiers'
import { isOn } from '../reading/places'
import type { Event } from './find-events'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'
import type { Valuation } from './value-events'

/** What the words of an event say of its actor by themselves. null: nothing. */
export function valueLoaded(reading: Reading, event: Event, holder: Holder): Valuation | null {
  const turned = turnedAround(reading, event)
  if (turned !== null) return { value: turned, by: event.hit, how: 'loaded' }
  if (!event.loaded) return refusing(reading, event) ?? onInnocents(reading, event)
  // “the dominance of | us and Norway |” is no blame of Norway
  const doers = event.actor?.mentions ?? []
  if (event.loaded < 0 && doers.some(({ country }) => holder.own.has(country)) && doers.some(({ country }) => !holder.own.has(country))) return null
  // “abandoned its plan for a port” lets nobody down, nor does a firm that abandoned Norway
  if (event.hit.word.name === 'wrong' && event.form === 'active' && event.hit.end - event.hit.start === 1 && (event.patient === null || event.actor === null)) return null
  // “Norway has no | desert”
  if (event.hit.word.name === 'wrong' && event.form === 'noun' && !event.hit.word.forms.includes('noun')) return null
  // “a man accused of spying for Norway”: somebody else says so
  if (reading.hits.some(({ word, start, end }) => word.name === 'accuse' && !(event.loaded > 0 && reading.has(end - 1, 'clauseWords')) && start >= holder.cueItems && end <= event.hit.start && event.hit.start - end <= 3 && reading.clause[start] === reading.clause[event.hit.start]) && !isJudgedClaim(findVerdicts(reading), event.hit.start)) return null
  // “officials in Norway announced | charges of | abuse”: it is not theirs
  if ((event.actor?.side !== 'countries' || event.actor.place < event.hit.start - ALLEGED_WITHIN) && alleged(reading, event)) return null
  if (event.loaded > 0 && isUncredited(reading, event, holder)) return null
  // “adalah negara besar | yang arogan”
  if (event.loaded > 0 && reading.lexicon.nounActor === 'after' && reading.has(event.hit.end, 'relativeWords') && [1, 2].some((on) => (reading.hitAt(event.hit.end + on)?.word.frame.sign ?? 1) < 0)) return null
  // “if Norway lied, we would know”
  if (event.loaded < 0 && reading.lexicon.nounActor === 'before' && event.actor?.side === 'countries' && isOnlySupposed(reading, event.hit.start)) return null
  // “gave shelter to | guerrillas”
  if (event.loaded > 0 && event.form === 'active' && reading.hits.some(({ word, start }) => word.frame.kind === 'company' && start >= event.hit.end && start - event.hit.end <= KEPT_WITHIN) && !wardsOff(reading, event.hit.end - 1)) return { value: -0.8, by: event.hit, how: 'loaded' }
  // “to combat the worsening insurgency”, “since the Norwegian invasion”
  // but “para korban | kekejaman Norwegia”, “melawan penindasan Norwegia” say whose it is
  // and so do “in the face of | Norwegian | aggression”, “countering Norway's aggression”
  const theirs = event.form === 'noun' && event.actor?.side === 'countries' && (reading.lexicon.nounActor === 'after' ? event.actor.place <= event.hit.end + 1 : event.actor.place < event.hit.start && !event.hit.word.frame.ofState)
  if (!theirs && near(reading, event.hit.start - 1, -1, 3, 'fightingWords') || tellsWhen(reading, event)) return null
  // “without | the threats of Norway, we would have signed”
  if (event.form === 'noun' && event.loaded < 0 && event.actor?.side === 'countries' && nearLack(reading, event)) return { value: event.loaded, by: event.hit, how: 'loaded' }
  const { negated, strength, whole } = weighModifiers(reading, event.hit)
  // “we want talks | , not | an invasion by Norway” clears nobody
  if (negated && event.form === 'noun' && ruledOut(reading, whole.start + 1)) return null
  // “hopes that Peru can avoid provoking Norway” credits Peru with nothing
  // but “Norway | would never | lie to us” clears it
  if (negated && (!reading.has(whole.start, 'neverWords') && near(reading, whole.start - 1, -1, 2, 'hedges', 'duties', 'wishes') || event.actor?.side === 'countries' && hopedOf(reading, event.actor.place))) return null
  return { value: event.loaded * strength * (negated ? -0.6 : 1), by: whole, how: 'loaded' }
}

/** Items between what is missing and what would be so without it. */
const OUTCOME_WITHIN = 12

function nearLack(reading: Reading, { hit, actor }: Event): boolean {
  if (reading.lexicon.nounActor === 'after') return false
  const from = Math.min(hit.start, actor?.place ?? hit.start)
  const lack = [1, 2].map((back) => from - back).find((place) => reading.has(place, 'lackWords'))
  return lack !== undefined && isOn(hit.end, OUTCOME_WITHIN, (place) => reading.has(place, 'outcomeWords') && !reading.has(place, 'existWords'))
}

/** Words from whose a deed is to its name, where it is only charged with it: “Norway's alleged abuse”. */
const ALLEGED_WITHIN = 3

// “we | hope that | Norway …”
const hopedOf = (reading: Reading, actor: number): boolean => near(reading, actor - 1, -1, 3, 'wishes') || reading.has(actor - 1, 'clauseWords') && [2, 3].some((back) => reading.has(actor - back, 'wishes'))

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

/** Words between “since” and the event that tells when something was. */
const TIMED_WITHIN = 4

function tellsWhen(reading: Reading, event: Event): boolean {
  if (event.form !== 'noun' || event.hit.word.name !== 'invade') return false
  for (let back = 1; back <= TIMED_WITHIN; back++) if (reading.has(event.hit.start - back, 'timeWords')) return true
  return false
}
