import { weighModifiers } from '../reading/weigh-modifiers'
import type { Hit, Reading } from '../reading/read-frames'

/** What somebody is said to deserve, or to have to answer, for a deed that is named behind “for”: “Peru | deserves praise for | condemning Norway”, +1 or -1. 0: nothing. */
export function deservedFor(reading: Reading, { start }: Hit): -1 | 0 | 1 {
  if (reading.lexicon.nounActor === 'after' || !reading.has(start - 1, 'benefitWords')) return 0
  const fate = reading.hitAt(start - 2) ?? reading.hitAt(start - 1)
  return fate?.word.frame.kind === 'fate' && fate.end <= start && !weighModifiers(reading, fate).negated ? fate.word.frame.sign : 0
}
