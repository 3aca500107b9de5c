import { isBound } from '../reading/is-bound'
import { subjectOf } from '../parties/find-parties'
import { findOn, isBack } from '../reading/places'
import type { Reading } from '../reading/read-frames'

/** Words between what is said to be unwanted and its verb: “tidak setuju jika | Norwegia terus-menerus | diserang”. */
const EMBEDDED_WITHIN = 7

/** Where the sentence before a verb says that what the verb tells ought not to be: “tidak setuju jika Norwegia diserang”, “percuma membantu Peru”; null: nowhere, or another country says so. */
export function unwantedBefore(reading: Reading, verb: number, own: ReadonlySet<string>): number | null {
  if (isBound(reading, verb)) return null
  for (let place = verb - 1; place >= Math.max(0, verb - EMBEDDED_WITHIN); place--) {
    // “why do we help Norway? | Because | it is right”
    if (reading.has(place, 'unwantedWords')) return isAnswered(reading, verb) || subjectOf(reading, place, own)?.side === 'countries' ? null : place
    if (bars(reading, place)) return null
  }
  return null
}

/** Words from a verb to the end of its question. */
const QUESTION_WITHIN = 12


export function isAnswered(reading: Reading, verb: number): boolean {
  const mark = findOn(verb, QUESTION_WITHIN, (place) => stops.test(reading.items[place]?.lower ?? ''))
  return mark !== undefined && reading.items[mark]?.lower === '?' && reading.has(mark + 1, 'reasonWords')
}

const stops = /^[.;?!]$/

// “tidak mau pergi | karena | Norwegia menyerang”, “tidak ingin | membantu | siapa pun yang menyerang”
function bars(reading: Reading, place: number): boolean {
  if (reading.items[place]?.kind === 'mark') return true
  // “tidak boleh ada | yang | menyerang Norwegia”
  if (reading.has(place, 'relativeWords')) return !reading.has(place - 1, 'existWords')
  if (reading.has(place, 'clauseWords')) return !reading.has(place, 'conditions')
  // the verb of the phrase itself is no deed between: “tidak akan | membiarkan | Peru diserang”
  const hit = reading.hitAt(place)
  return hit !== undefined && !isBack(hit.end - 1, hit.end - hit.start + 2, (at) => reading.has(at, 'unwantedWords'))
}
