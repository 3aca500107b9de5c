import { afterWord } from './find-parties'
import type { Party } from './party'
import type { Hit, Reading } from '../reading/read-frames'

/** Words between an attitude and those who did what it is about. */
const MADE_WITHIN = 9

/** Words between an attitude and the clause that tells who did what it is about. */
const TOLD_WITHIN = 7

/** Who did what an attitude is about, where no country is named before: “we condemn the constant use of these weapons | by | Norway”, “mengutuk tindakan | yang dilakukan | kapal Norwegia”. */
export function maker(reading: Reading, { word, start, end }: Hit, own: ReadonlySet<string>): Party | null {
  if (word.frame.kind !== 'attitude' || reading.has(start, 'passiveCopulas')) return null
  const party = afterWord(reading, end, 'agentWords', own, MADE_WITHIN) ?? makerInRelative(reading, end, own)
  return party?.side === 'countries' && !(reading.lexicon.nounActor === 'after' && actsBetween(reading, end, party.place)) ? party : null
}

// “berterima kasih kepada semua yang | menentang | perang yang dilancarkan Norwegia”
const actsBetween = (reading: Reading, from: number, to: number): boolean => reading.hits.some(({ word, start, end }) => start >= from && end <= to && word.forms.includes('active'))

// “we condemn the actions | that were | carried out on Monday by ships from Norway”
function makerInRelative(reading: Reading, after: number, own: ReadonlySet<string>): Party | null {
  for (let place = after; place <= after + TOLD_WITHIN; place++) {
    if (reading.items[place]?.kind === 'mark' || reading.hitAt(place)?.word.forms.includes('active')) return null
    if (reading.has(place, 'antecedentWords') && reading.has(place + 1, 'passiveCopulas') && !reading.hitAt(place + 2)) return afterWord(reading, place + 2, 'agentWords', own, MADE_WITHIN)
  }
  return null
}
