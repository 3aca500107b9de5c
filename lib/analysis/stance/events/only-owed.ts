import { isBack } from '../reading/places'
import type { Event } from './find-events'
import type { Reading } from '../reading/read-frames'

/** Words between what says that something is yet to be done and whoever is to do it, and between that and the verb. */
const BEFORE_WITHIN = 7
const BEHIND_WITHIN = 7

/** How far the main clause behind “once Norway has kept its word” is looked for (items). */
const OUTCOME_WITHIN = 14

const stops = /^[.;:?!]$/

/** Whether a deed is yet to be done, which credits nobody with it: “it is time | Norway kept its word”, “Norway | owes it to us | to …”, “once Norway has kept its word, we will …”. */
export function onlyOwed(reading: Reading, { hit, actor, form }: Event): boolean {
  if (reading.lexicon.nounActor === 'after' || actor?.side !== 'countries' || form === 'noun' || actor.place > hit.start) return false
  return owedBefore(reading, actor.place) || owedBehind(reading, actor.place, hit.start) || isAwaited(reading, actor.place)
}

// “| it is high time that | Norway …”, “| let | Norway …, and there will be peace”
function owedBefore(reading: Reading, actor: number): boolean {
  for (let place = actor - 1; place >= Math.max(0, actor - BEFORE_WITHIN); place--) {
    if (reading.items[place]?.kind !== 'word' || reading.has(place, 'clauseWords') && place < actor - 1) return false
    if (reading.has(place, 'owedWords')) return true
  }
  return false
}

// “Norway | need only | tell the truth”, “Norway's | duty to | help”
function owedBehind(reading: Reading, actor: number, verb: number): boolean {
  for (let place = verb - 1; place > Math.max(actor, verb - BEHIND_WITHIN); place--) {
    if (reading.items[place]?.kind === 'mention' || reading.has(place, 'conjunctions') || reading.has(place, 'clauseWords')) return false
    if (reading.has(place, 'owedWords')) return true
  }
  return false
}

// “| once | Norway has kept its word, we | will | lift the sanctions”, “only | when | Norway keeps its word | can | there be trust”
function isAwaited(reading: Reading, actor: number): boolean {
  const opener = [1, 2, 3, 4].map((back) => actor - back).find((place) => reading.has(place, 'onceWords') && actor - place - reading.reach(place) <= 1)
  if (opener === undefined) return false
  if (reading.has(opener - 1, 'onlyWords')) return true
  // “we | will | lift the tariffs | the day | Norway frees our sailors”
  if (!reading.has(opener, 'clauseWords') && isBack(opener - 1, BEFORE_WITHIN, (place) => reading.has(place, 'resultWords'))) return true
  const end = Array.from({ length: OUTCOME_WITHIN }, (_, on) => actor + 1 + on)
  const comma = end.find((place) => reading.items[place]?.lower === ',')
  if (comma === undefined || end.some((place) => place < comma && stops.test(reading.items[place]?.lower ?? ''))) return false
  return [1, 2, 3, 4].some((on) => reading.has(comma + on, 'resultWords') || reading.has(comma + on, 'hedges'))
}
