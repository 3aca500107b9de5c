import { near } from '../reading/near'
import { weighModifiers } from '../reading/weigh-modifiers'
import { isNone } from '../reading/is-none'
import type { Hit, Reading } from '../reading/read-frames'

/** A deed or judgement told of somebody who is not named beside it, and whether it is to his credit. */
export interface Told {
  readonly hit: Hit
  readonly sign: -1 | 1
}

/** The last deed or judgement between two places, as it is told of whoever did it; null: none. */
export function toldBetween(reading: Reading, from: number, to: number): Told | null {
  for (const hit of reading.hits.toReversed()) {
    if (hit.start < from || hit.end > to) continue
    // “selain Norwegia, | tidak ada yang menepati janjinya |”, listed as “tidak menepati janjinya”
    const listed = reading.lexicon.nounActor === 'after' && reading.has(hit.start, 'nobodies')
    const sign = listed ? invert(signOf(reading, hit)) : signOf(reading, hit)
    // “nobody | helped us”: it is told of whoever is named behind
    const { negated, whole } = weighModifiers(reading, hit)
    if (sign !== 0) return { hit, sign: negated && !reading.has(whole.start, 'nobodies') && !isNone(reading, whole.start) ? (sign > 0 ? -1 : 1) : sign }
  }
  return null
}

// “who | shot down | that airliner?”, “who | helped | us?”; “who worries?” tells nothing of anybody
function signOf(reading: Reading, { word, end }: Hit): -1 | 0 | 1 {
  const { kind, sign, loaded = 0 } = word.frame
  if (kind === 'effect' && loaded !== 0) return loaded < 0 ? -1 : 1
  if (kind === 'attitude') return near(reading, end, 1, 2, 'firstPerson') ? sign : 0
  if (kind === 'effect') return sign < 0 || near(reading, end, 1, 3, 'firstPerson') ? sign : 0
  return kind === 'quality' || kind === 'relation' ? sign : 0
}

const invert = (sign: -1 | 0 | 1): -1 | 0 | 1 => (sign === 0 ? 0 : sign > 0 ? -1 : 1)
