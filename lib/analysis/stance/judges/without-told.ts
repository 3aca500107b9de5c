import type { Finding } from './finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

const stops = /^[.;?!]$/

/** What is found, without what the holder only tells of somebody else's words and wishes, inside quote marks: “my opponent says Norway is a friend”, “he wants to go to war with Peru”. */
export function withoutTold(reading: Reading, found: readonly Finding[], { reported, anyone }: Holder): readonly Finding[] {
  if (reported || anyone || reading.lexicon.nounActor === 'after') return found
  const tellings = reading.items.flatMap((_, place) => (tells(reading, place) ? [place] : []))
  return tellings.length === 0 ? found : found.filter(({ hit }) => !hit || !tellings.some((place) => place < hit.start && !parted(reading, place, hit.start)))
}

// “he | claims”, “my opponent | wants”; but “Norway's leader says peace, and he | wants | war”: he speaks for the country
function tells(reading: Reading, place: number): boolean {
  if (!reading.has(place, 'tellingWords')) return false
  if (reading.has(place - 1, 'rivals')) return true
  const human = reading.has(place - 1, 'subjectPersons') && !reading.has(place - 1, 'firstPerson') && !reading.has(place - 1, 'manyPersons')
  return human && !reading.items.slice(0, place).some(({ mention }) => mention?.via === 'leader')
}

function parted(reading: Reading, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (stops.test(reading.items[place]?.lower ?? '') || reading.has(place, 'contraryWords')) return true
  return false
}
