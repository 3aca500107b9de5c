import { closes } from '../reading/closes'
import type { Reading } from '../reading/read-frames'

/** Whether a deed is only supposed: “if Norway lied, we would know”, but “if Norway does not stop lying” says that it lies. */
export function isOnlySupposed(reading: Reading, verb: number): boolean {
  // “if Norway | fails to | help” threatens it
  if (reading.has(verb, 'vainWords')) return false
  for (let place = verb - 1; place >= 0 && reading.clause[place] === reading.clause[verb]; place--) {
    if (reading.has(place, 'ends') || reading.has(place, 'untilWords') || reading.has(place, 'grantWords') || reading.has(place, 'openWords')) return false
    if (reading.has(place, 'conditions')) return !reading.has(place - 1, 'asWords')
    // “| were | Norway to lie, we would know”
    if (reading.has(place, 'passiveCopulas') && closes(reading, place - 1) && reading.items[place + 1]?.mention && reading.has(verb - 1, 'purposeWords')) return true
  }
  return false
}
