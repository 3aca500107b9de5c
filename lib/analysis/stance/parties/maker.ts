import { afterWord } from './find-parties'
import type { Party } from './party'
import type { Hit, Reading } from '../reading/read-frames'

/** Words between an attitude and those who did what it is about. */
const MADE_WITHIN = 9

/** Who did what an attitude is about, where no country is named before: “we condemn the constant use of these weapons | by | Norway”. */
export function maker(reading: Reading, { word, start, end }: Hit, own: ReadonlySet<string>): Party | null {
  if (word.frame.kind !== 'attitude' || reading.lexicon.nounActor === 'after' || reading.has(start, 'passiveCopulas')) return null
  const party = afterWord(reading, end, 'agentWords', own, MADE_WITHIN)
  return party?.side === 'countries' ? party : null
}
