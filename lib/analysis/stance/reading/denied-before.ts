import { near } from './near'
import { findOn, isBack } from './places'
import type { Tag } from './stance-word'
import type { Reading } from './read-frames'

const DENIAL_REACH = 10

/** What undoes a denial before it, and within how many words: “tidak | ada yang bisa | menyangkal bahwa …”. */
const UNDOING_WITHIN = { before: 1, after: 4 }

const undoing: Readonly<Record<'before' | 'after', readonly Tag[]>> = { before: ['nobodies', 'intensifiers'], after: ['negators', 'nobodies', 'bans'] }

/** Where the sentence before a place says that what follows is not so: “no evidence that Egypt attacked”. */
export function denialBefore(reading: Reading, before: number): number | null {
  for (let place = before - 1; place >= Math.max(0, before - DENIAL_REACH); place--) {
    // “tidak benar | Norwegia | membohongi kami”
    // “kapan | Norwegia | pernah membantu kami?”
    if (reading.has(place, 'namedDenials') && namesNext(reading, place, before) && !near(reading, place - 1, -1, 2, 'negators') || asksWhen(reading, place, before)) return place
    // “nobody | doubted | that Norway did it”, “there is | no doubt | that it did”, “tidak | diragukan | lagi bahwa …”
    if (reading.has(place, 'denials')) return asked(reading, place) || near(reading, place - 1, -1, UNDOING_WITHIN[reading.lexicon.nounActor], ...undoing[reading.lexicon.nounActor]) ? null : place
    if (reading.items[place]?.kind === 'mark') return null
  }
  return null
}

/** Words between a denial and the one whom it is about, its own among them. */
const NEXT_WITHIN = 8

// “when has Norway ever helped us?”: it has not
function asksWhen(reading: Reading, place: number, before: number): boolean {
  return reading.has(place, 'whenWords') && reading.items.slice(place, before).some((_, on) => reading.has(place + on, 'onceSoWords'))
}

function namesNext(reading: Reading, denial: number, before: number): boolean {
  const named = findOn(denial + 1, NEXT_WITHIN, (place) => reading.items[place]?.kind !== 'word' || place >= before)
  return named !== undefined && named < before && reading.items[named]?.kind === 'mention'
}

/** Words of a question that end in its denial. */
const UNDENIED_WITHIN = 4

// “| who would deny | that Norway lied?”
function asked(reading: Reading, denial: number): boolean {
  return isBack(denial, UNDENIED_WITHIN, (place) => reading.has(place, 'undeniedWords'))
}

/** Whether the sentence before a verb says that it is not so: “siapa bilang | Norwegia menyerang kami”. */
export function deniedBefore(reading: Reading, verb: number): boolean {
  return denialBefore(reading, verb) !== null
}
