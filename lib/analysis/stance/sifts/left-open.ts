import { closes } from '../reading/closes'
import { sentenceEnd } from '../reading/sentence-end'
import { sentenceStart } from '../reading/sentence-start'
import { findOn } from '../reading/places'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

/** A stretch that the holder leaves open, as `withoutTold` reads it: from behind a place, to a place or the end of its sentence. */
export interface LeftOpen {
  readonly place: number
  readonly country: string | null
  readonly to?: number
  /** Whether what the own side would do is left open as well. */
  readonly deeds?: true
}

/** Items between a claim and that nobody knows yet whether it is so. */
const OPEN_WITHIN = 22

const stops = /^[.;?!]$/

// “…. | Itu tidak benar |”, “…, | tetapi itu bohong |”
function isDenied(reading: Reading, place: number): boolean {
  const that = sentenceEnd(reading, place + 1) + 1
  return reading.has(that, 'thatWords') && [1, 2].some((on) => reading.has(that + on, 'noWords') && closes(reading, that + on + Math.max(1, reading.reach(that + on))))
}

/** What is neither granted nor denied, in languages whose verbs do not show it: “tuduhan bahwa Norwegia … | belum terbukti |”, “bukannya | Norwegia tidak …|”, “bagi | Kuba, Norwegia …|”, “kami ragu-ragu | mengecam Norwegia|”. null: nothing is left open at the place. */
export function leftOpen(reading: Reading, place: number, { own }: Holder): LeftOpen | null {
  const { items, has, lexicon } = reading
  if (lexicon.nounActor === 'before') return null
  if (has(place, 'claimWords') && has(place + Math.max(1, reading.reach(place)), 'clauseWords')) {
    const open = findOn(place + 2, OPEN_WITHIN, (at) => stops.test(items[at]?.lower ?? '.') || has(at, 'openVerdicts'))
    return open !== undefined && has(open, 'openVerdicts') ? { place, country: null, to: open } : null
  }
  const named = items[place + 1]?.mention?.country
  // “bukannya Norwegia tidak | membantu kami”: it may have
  if (has(place, 'insteadOfWords') && named !== undefined && has(place + 2, 'negators')) return { place, country: null }
  // “Norwegia disebut | menipu kami|. Itu tidak benar”
  if (has(place, 'namingWords') && lexicon.shapes.participle?.test(items[place]?.lower ?? '') === true && items[place - 1]?.mention && isDenied(reading, place)) return { place, country: null, to: sentenceEnd(reading, place + 1) }
  // “bagi Kuba, | Norwegia musuh”: so it thinks
  if (has(place, 'benefitWords') && named !== undefined && !own.has(named) && items[place + 2]?.lower === ',' && sentenceStart(reading, place) === place) return { place, country: named }
  // “kami ragu-ragu | mengecam Norwegia”, “kami masih ragu | membantu Peru”, but “kami tidak ragu membantu Peru”
  const ours = has(place - 1, 'firstPerson') ? place - 1 : has(place - 1, 'stillWords') && has(place - 2, 'firstPerson') ? place - 2 : null
  if (ours !== null && has(place, 'qualmWords') && named === undefined && [place + 1, place + 2].some((at) => lexicon.shapes.active?.test(items[at]?.lower ?? '') === true || reading.hitAt(at)?.word.forms.includes('active') === true)) return { place: ours, country: null, deeds: true }
  return null
}
