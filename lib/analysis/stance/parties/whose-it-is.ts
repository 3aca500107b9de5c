import type { Hit, Reading } from '../reading/read-frames'

/** Words between a country and the one that its support, thanks or protest goes to: “dukungan Peru | yang kuat kepada rakyat | Kuba”. */
const GOES_WITHIN = 5

/** Whether the country at a place is the one whose feeling a noun tells, which goes on to another: “menyampaikan penghargaan pemerintah | Peru | kepada Kuba”. */
export function isWhoseItIs(reading: Reading, place: number): boolean {
  if (reading.lexicon.nounActor === 'before') return false
  for (let behind = place + 1; behind <= place + 2; behind++) {
    const item = reading.items[behind]
    if (item === undefined || item.kind !== 'word' || item.mention) return false
    if (reading.has(behind, 'ontoWords') && !reading.has(behind, 'placeWords')) return goesTo(reading, behind + 1, reading.items[place]?.mention?.country)
  }
  return false
}

/** The same inside a phrase with a gap: “menyampaikan dukungan | Peru | kepada” Kuba; -1 where none is. */
export function whoseInside(reading: Reading, { start, end }: Hit): number {
  if (reading.lexicon.nounActor === 'before' || !reading.has(end - 1, 'ontoWords')) return -1
  for (let place = start + 1; place < end - 1; place++) {
    const country = reading.items[place]?.mention?.country
    if (country !== undefined) return goesTo(reading, end, country) ? place : -1
  }
  return -1
}

function goesTo(reading: Reading, from: number, owner: string | undefined): boolean {
  for (let place = from; place < from + GOES_WITHIN; place++) {
    const item = reading.items[place]
    if (item === undefined || item.kind === 'mark') return false
    if (item.mention) return item.mention.country !== owner
  }
  return false
}
