import { closes } from '../reading/closes'
import { listAround } from './country-list'
import { isOwnBody } from './own-body'
import { isTopic } from './is-topic'
import type { Mention } from '../../../document'
import type { Reading } from '../reading/read-frames'

/** Who plays a role: the mentions of one list of countries, the holder's own side, or somebody else. */
export interface Party {
  readonly side: 'countries' | 'own' | 'other'
  readonly mentions: readonly Mention[]
  /** Place of the item that was found. */
  readonly place: number
}

/** Whether a first person means the holder's side: “we”, “our troops”, but “my | opponent”, “our worst | enemies”. */
export function isOneself(reading: Reading, place: number): boolean {
  // “membantu | musuh kami |”, “| oposisi kami | mengecam Norwegia”
  if (reading.lexicon.nounActor === 'after' && (reading.hitAt(place - 1)?.word.name === 'enemy' || reading.has(place - 1, 'dissenters'))) return false
  return isOwnBody(reading, place) || reading.has(place, 'firstPerson') && !(reading.has(place, 'nounHeads') && [1, 2].some((on) => reading.has(place + on, 'rivals')))
}

const isOwn = (reading: Reading, place: number, own: ReadonlySet<string>): boolean => {
  const mention = reading.items[place]?.mention
  // “Palestinian militants” are not the side of a Palestinian minister
  const armed = [place - 1, place + 1].some((beside) => reading.hitAt(beside)?.word.name === 'militants')
  return mention ? own.has(mention.country) && !armed : isOneself(reading, place)
}

// “pressed Norway's | allies”: others than Norway
function ownsFriends(reading: Reading, place: number): boolean {
  return reading.lexicon.nounActor === 'before' && /^['’]s?$/u.test(reading.items[place + 1]?.lower ?? '') && (reading.has(place + 2, 'otherWords') || reading.hitAt(place + 2)?.word.frame.kind === 'relation' && reading.hitAt(place + 2)?.word.name !== 'villain')
}

// a phrase of up to two words right before a place
const endsWith = (reading: Reading, place: number, tag: 'ownFoes'): boolean => reading.has(place - 1, tag) || reading.has(place - 2, tag)

/** Whether a country is only named to say whose others somebody is: “critics of | Norway |”, “the enemies of the | Norwegian | people”, “musuh | Norwegia |”, “| Norwegian | (army) rebels”; but “victims of | Norway's | attacks”. */
export function isOfOthers(reading: Reading, place: number): boolean {
  const possessive = /^['’]s?$/u.test(reading.items[place + 1]?.lower ?? '')
  if (reading.lexicon.nounActor === 'after') return reading.has(place - 1, 'otherWords') || endsWith(reading, place, 'ownFoes')
  // “Norwegian | rebels”, “Norway's | opposition”
  const behind = possessive ? place + 2 : place + 1
  const described = possessive || reading.items[place]?.mention?.via === 'demonym'
  if (reading.has(behind, 'ownFoes') || described && reading.has(behind + 1, 'ownFoes') && reading.hitAt(behind)?.word.forms.includes('active') !== true) return true
  const of = reading.has(place - 1, 'ownerWords') ? place - 1 : reading.has(place - 1, 'determiners') ? place - 2 : -1
  return of > 0 && reading.has(of, 'ownerWords') && (reading.has(of - 1, 'otherWords') || endsWith(reading, of, 'ownFoes')) && !possessive
}

/** Whether a country is named as the one that it was not: “Norway, | not Peru, | broke the truce”, or whom something is against: “| anti-Norway | propaganda must stop”. */
export function ruledOut(reading: Reading, place: number): boolean {
  if (reading.lexicon.nounActor === 'before' && reading.has(place - 1, 'prefixWords') && reading.items[place]?.mention) return true
  return reading.has(place - 1, 'negators') && (reading.items[place - 2]?.lower === ',' || reading.has(place - 2, 'conjunctions'))
}

/** Words between “our” and the name of whom is meant. */
const NAMED_WITHIN = 3

// “| our | old neighbour Norway”, “tetangga | kami |, Norwegia”: no side but Norway's
function namesCloseOne(reading: Reading, place: number): boolean {
  if (reading.items[place]?.mention || !reading.has(place, 'firstPerson')) return false
  const isName = (at: number) => reading.items[at]?.mention?.via === 'name'
  if (reading.lexicon.nounActor === 'after') return reading.has(place - 1, 'closeOnes') && (isName(place + 1) || reading.items[place + 1]?.lower === ',' && isName(place + 2) && closes(reading, place + 3))
  const close = [1, 2, NAMED_WITHIN].map((on) => place + on).find((at) => reading.has(at, 'closeOnes'))
  return close !== undefined && reading.has(place, 'nounHeads') && (isName(close + 1) || reading.items[close + 1]?.lower === ',' && isName(close + 2))
}

/** Who stands at a place: a list of countries or the holder's own side. */
export function partyAt(reading: Reading, place: number, own: ReadonlySet<string>): Party | null {
  if (reading.items[place]?.mention && (isTopic(reading, place) || ownsFriends(reading, place) || isOfOthers(reading, place))) return null
  // “railed against | former | Norwegian president Ann Miller”: a person, and no state
  if (reading.items[place]?.mention && reading.has(place - 1, 'formerWords')) return null
  // “our | Norwegian friends”
  if (reading.lexicon.nounActor === 'before' && reading.items[place + 1]?.mention?.via === 'demonym' && reading.has(place, 'firstPerson') && !reading.items[place]?.mention) return null
  if (namesCloseOne(reading, place)) return null
  if (isOwn(reading, place, own)) {
    const mentions = reading.items[place]?.mention ? listAround(reading, place) : []
    return { side: 'own', mentions, place }
  }
  if (reading.items[place]?.mention) return { side: 'countries', mentions: listAround(reading, place), place }
  return null
}
