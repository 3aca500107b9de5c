import type { Reading } from '../reading/read-frames'

/** Words between the comma that closes an aside and the verb, and words of the aside. */
const VERB_WITHIN = 3
const ASIDE_WITHIN = 30

/**
 * The comma that opens the aside before a verb: “Norwegia| , yang menyerang Peru, | telah membahayakan …”, “serangan Norwegia| , selain melukai Peru, | telah …”:
 * “Norwegian ministers| , including two of the old guard, | have broken …”: what the verb tells of stands before it. null: no aside.
 */
export function asideBefore(reading: Reading, verb: number): number | null {
  const closing = Array.from({ length: VERB_WITHIN }, (_, back) => verb - 1 - back).find((place) => reading.items[place]?.lower === ',')
  if (closing === undefined || reading.items.slice(closing, verb).some(({ mention }) => mention)) return null
  for (let place = closing - 1; place > Math.max(0, closing - ASIDE_WITHIN); place--) {
    if (reading.clause[place] !== reading.clause[verb]) return null
    if (reading.items[place]?.lower === ',') return reading.items[place - 1]?.kind !== 'mark' && opensAside(reading, place + 1) ? place : null
  }
  return null
}

function opensAside(reading: Reading, place: number): boolean {
  return reading.lexicon.nounActor === 'after' ? reading.has(place, 'relativeWords') || reading.has(place, 'placeWords') : reading.has(place, 'makerWords') && reading.has(place, 'joinWords') || reading.has(place, 'contrastWords')
}
