import type { Reading } from '../reading/read-frames'

/** Words between the comma that closes an aside and the verb, and words of the aside. */
const VERB_WITHIN = 3
const ASIDE_WITHIN = 30

/**
 * The comma that opens the aside before a verb: “Norwegia| , yang menyerang Peru, | telah membahayakan …”, “serangan Norwegia| , selain melukai Peru, | telah …”:
 * what the verb tells of stands before it. null: no aside, or the language marks the verb.
 */
export function asideBefore(reading: Reading, verb: number): number | null {
  if (reading.lexicon.nounActor === 'before') return null
  const closing = Array.from({ length: VERB_WITHIN }, (_, back) => verb - 1 - back).find((place) => reading.items[place]?.lower === ',')
  if (closing === undefined || reading.items.slice(closing, verb).some(({ mention }) => mention)) return null
  for (let place = closing - 1; place > Math.max(0, closing - ASIDE_WITHIN); place--) {
    if (reading.clause[place] !== reading.clause[verb]) return null
    if (reading.items[place]?.lower === ',') return reading.items[place - 1]?.kind !== 'mark' && (reading.has(place + 1, 'relativeWords') || reading.has(place + 1, 'placeWords')) ? place : null
  }
  return null
}
