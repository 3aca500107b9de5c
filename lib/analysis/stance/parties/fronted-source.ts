import { sentenceStart } from '../reading/sentence-start'
import { partyAt, type Party } from './party'
import type { Hit, Reading } from '../reading/read-frames'

/** Whoever is named first as the one from whom the own side got what a noun tells: “| from Norway | we received nothing but lies”. null: nobody. */
export function frontedSource(reading: Reading, { start }: Hit, own: ReadonlySet<string>): Party | null {
  const first = reading.lexicon.nounActor === 'before' ? sentenceStart(reading, start) : start
  if (first + 2 >= start || !reading.has(first, 'byWords')) return null
  const place = [first + 1, first + 2].find((at) => reading.items[at]?.mention)
  const next = place === undefined ? undefined : reading.items[place + 1]?.lower === ',' ? place + 2 : place + 1
  return place !== undefined && next !== undefined && reading.has(next, 'firstPerson') && reading.has(next, 'subjectPersons') ? partyAt(reading, place, own) : null
}
