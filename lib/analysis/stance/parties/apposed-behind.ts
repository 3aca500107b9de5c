import { partyAt, type Party } from './party'
import type { Hit, Reading } from '../reading/read-frames'

/** Words between the comma and the friend: “our principal strategic | partner”. */
const DESCRIBED_WITHIN = 4

const many = /s$/u

/** The country behind whose name stands what it is: “on | Norway |, our closest ally, and others”. null: none. */
export function apposedBehind(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  if (reading.lexicon.nounActor === 'after' || !closes(reading, hit)) return null
  for (let place = hit.start - 1; place >= hit.start - 1 - DESCRIBED_WITHIN; place--) {
    if (reading.items[place]?.lower === ',') return reading.items[place - 1]?.mention && opens(reading, place + 1) ? fitting(reading, hit, partyAt(reading, place - 1, own)) : null
    if (reading.items[place]?.kind !== 'word' || reading.items[place]?.mention || reading.has(place, 'joinWords') || reading.has(place, 'passiveCopulas')) return null
  }
  return null
}

// “Norway, | a | sponsor of terror”, “| our | closest ally”
const opens = (reading: Reading, place: number) => reading.has(place, 'determiners') || reading.has(place, 'firstPerson')

// “after talks with Norway, our partner | signed it”: another
function closes({ items, has }: Reading, { word, end }: Hit): boolean {
  // “Norway, our old friend, | lied to us”: what it did counts, and not what it was
  if (items[end]?.lower === ',') return word.frame.sign < 0 || has(end + 1, 'joinWords')
  return (items[end]?.kind ?? 'mark') === 'mark' || (['joinWords', 'placeWords', 'ownerWords', 'firstPerson'] as const).some((tag) => has(end, tag))
}

// “Norway, our allies and the union” is a list
function fitting(reading: Reading, hit: Hit, party: Party | null): Party | null {
  return many.test(reading.items[hit.end - 1]?.lower ?? '') && (party?.mentions.length ?? 0) < 2 ? null : party
}
