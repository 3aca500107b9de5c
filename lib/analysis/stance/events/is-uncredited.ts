import { onlyOwed } from './only-owed'
import { isDate } from '../reading/is-date'
import { near } from '../reading/near'
import { supposed } from '../reading/weigh-modifiers'
import { walk } from '../reading/walk'
import type { Event } from './find-events'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

/** Whether what is to a country's credit is not said of it: it is supposed, hoped, claimed by itself, owed, or ends in a harm. */
export function isUncredited(reading: Reading, event: Event, holder: Holder): boolean {
  // “if Norway keeps its word” is no praise of it yet
  if (supposed(reading, event.hit.start)) return true
  // “it is time Norway kept its word”
  if (onlyOwed(reading, event)) return true
  // “Norway | says | it wants peace”
  if (reading.lexicon.nounActor === 'before' && event.hit.start > holder.cueItems && walk(reading, event.hit.start - 1, -1, 2).some((place) => place >= holder.cueItems && reading.has(place, 'tellingWords') && !reading.has(place, 'wishes'))) return true
  // “should face its past and | win the trust of | the neighbours” says that it has not
  if (event.form === 'active' && reading.lexicon.nounActor === 'before' && reading.has(event.hit.start - 1, 'conjunctions') && near(reading, event.hit.start - 2, -1, OWED_WITHIN, 'duties')) return true
  // “| is the only country that | has lied to us”, “| did everything it could | to lie to us”
  if (endsInHarm(reading, event.hit)) return true
  // “hoped that Norway would show restraint” credits it with none
  // but “encourage Norway to | go on | helping us” tells that it does
  if (event.actor?.side === 'countries' && near(reading, event.actor.place - 1, -1, 3, 'wishes') && !near(reading, event.hit.start - 1, -1, 2, 'stillWords')) return true
  // “told Norwegian forces | to keep | the truce” credits them with nothing
  if (reading.lexicon.nounActor === 'before' && event.form === 'active' && event.actor?.side === 'countries' && reading.has(event.hit.start - 1, 'purposeWords') && event.hit.start - event.actor.place <= TOLD_WITHIN && !ofIts(reading, event.actor.place) && !isReliedOn(reading, event.actor.place) && !isImpersonal(reading, event.actor.place) && !means(reading, event.hit.start, event.actor.place)) return true
  return false
}

/** Words between “rely on” and whom one relies on: “the government of”. */
const RELIED_WITHIN = 5

// “you can | rely on | Norway to keep its word”
const isReliedOn = (reading: Reading, actor: number): boolean => near(reading, actor - 1, -1, RELIED_WITHIN, 'relianceWords')

/** Words between “it is” and whose way it is. */
const IMPERSONAL_WITHIN = 5

// “it is | just like | Norway to keep its word”, “it is | in | Norway's nature to …”, but “it is important | for | Norway to …”
const isImpersonal = (reading: Reading, actor: number): boolean =>
  (reading.has(actor - 1, 'likeWords') || reading.has(actor - 1, 'placeWords')) && !reading.has(actor - 1, 'benefitWords') && near(reading, actor - 1, -1, IMPERSONAL_WITHIN, 'copulas') && near(reading, actor - 1, -1, IMPERSONAL_WITHIN + 1, 'dummyWords')

// “it was brave | of | Norway to keep the truce”
const ofIts = (reading: Reading, actor: number): boolean => reading.has(actor - 1, 'ownerWords') && near(reading, actor - 2, -1, 4, 'copulas') && near(reading, actor - 2, -1, 6, 'dummyWords')

// but “Norway | intends | to keep the truce”, “Norway | managed | to keep it” does
const means = (reading: Reading, verb: number, actor: number): boolean => walk(reading, verb - 2, -1, 2).some((place) => place > actor && (reading.hitAt(place)?.word.frame.sign ?? 1) > 0 && !(['forces', 'rulers', 'stateHands', 'determiners'] as const).some((tag) => reading.has(place, tag)) && !isDate(reading, place))

/** Words between a credit and the harm that it is given for, “to” among them. */
const HARM_WITHIN = 4

function endsInHarm(reading: Reading, { end }: Event['hit']): boolean {
  if (reading.lexicon.nounActor === 'after') return false
  const opens = reading.has(end - 1, 'antecedentWords') || reading.has(end, 'purposeWords')
  return opens && reading.hits.some(({ word, start }) => start >= end && start - end <= HARM_WITHIN && word.forms.includes('active') && (word.frame.loaded ?? 0) < 0)
}

/** Words from those who are told to do something to what it is, “to” among them. */
const TOLD_WITHIN = 3

/** Words between a duty and the second of two things that are to be done. */
const OWED_WITHIN = 8
