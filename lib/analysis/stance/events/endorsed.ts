import { near } from '../reading/near'
import { phraseBefore } from '../reading/phrase-before'
import { weighModifiers } from '../reading/weigh-modifiers'
import type { Attitude, Event } from './find-events'
import type { Reading } from '../reading/read-frames'

const felt: ReadonlySet<string> = new Set(['condemn', 'criticise', 'oppose', 'hate', 'welcome', 'praise', 'thank', 'support', 'trust'])

/** Words of a feeling that stand before those whose deed it is about: “senang | bahwa | Peru …”. */
const FELT_WITHIN = 2

/** Words between those who are praised or blamed and what for: “memuji Peru | karena telah berani | membantu Norwegia”. */
const REASON_WITHIN = 4

/**
 * What one says of those who do something to others, and so of what they do, in a language whose verbs need no “to” or “for doing”:
 * “kami senang | Peru membantu Norwegia”, “Peru | tidak punya alasan | mengecam Norwegia”, “memuji Peru | karena membantu Norwegia”, “sependapat dengan Peru | yang menghukum Norwegia”. 0: nothing.
 */
export function endorsed(reading: Reading, event: Event, attitudes: readonly Attitude[]): number {
  const { hit, form, actor, patient } = event
  if (reading.lexicon.nounActor === 'before' || form !== 'active' || patient?.side !== 'countries') return 0
  if (actor?.side === 'countries' && actor.place < hit.start) return feltBefore(reading, actor.place) || grantedTo(reading, event, actor.place) || judgedWhom(reading, event, attitudes, actor.place)
  return actor === null ? judgedFor(reading, event, attitudes) : 0
}

function feltBefore(reading: Reading, actor: number): number {
  for (let place = actor - 1; place >= actor - FELT_WITHIN; place--) {
    if (reading.has(place, 'gladWords')) return near(reading, place - 1, -1, 2, 'negators') ? -1 : 1
    if (reading.has(place, 'sorryWords')) return near(reading, place - 1, -1, 2, 'negators') ? 1 : -1
    if (!reading.has(place, 'clauseWords') && !reading.has(place, 'rulers')) return 0
  }
  return 0
}

// “Peru | berhak | membela Norwegia”, “Peru | tidak punya alasan | mengecam Norwegia”
function grantedTo(reading: Reading, { hit }: Event, actor: number): number {
  if (phraseBefore(reading, hit.start, 'noRightWords') === actor + 1) return -1
  const right = reading.hitAt(hit.start - 1)
  return right?.word.name === 'right' && right.start === actor + 1 ? 1 : 0
}

// “sependapat dengan | Peru | yang menghukum Norwegia”
function judgedWhom(reading: Reading, { hit }: Event, attitudes: readonly Attitude[], actor: number): number {
  return reading.has(actor + 1, 'relativeWords') && hit.start - actor <= REASON_WITHIN ? signOf(reading, attitudes, actor) : 0
}

// “memuji | Peru karena | membantu Norwegia”
function judgedFor(reading: Reading, { hit }: Event, attitudes: readonly Attitude[]): number {
  for (let place = hit.start - 1; place >= hit.start - REASON_WITHIN; place--) {
    if (reading.has(place, 'causeWords')) return reading.items[place - 1]?.mention ? signOf(reading, attitudes, place - 1) : 0
    if (reading.items[place]?.kind !== 'word' || reading.hitAt(place)) return 0
  }
  return 0
}

function signOf(reading: Reading, attitudes: readonly Attitude[], object: number): number {
  const said = attitudes.find((one) => felt.has(one.hit.word.name) && one.form === 'active' && one.object?.place === object && one.hit.end <= object)
  return said === undefined ? 0 : Math.sign(said.hit.word.frame.sign) * (weighModifiers(reading, said.hit).negated ? -1 : 1)
}
