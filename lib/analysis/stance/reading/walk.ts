import type { Reading } from './read-frames'

/** Places from `from` on in one direction, within the clause and `limit` words; a comma costs two, and an aside before it nothing on the way back. */
export function walk(reading: Reading, from: number, step: -1 | 1, limit: number): readonly number[] {
  const places: number[] = []
  const clause = clauseAt(reading, from - step) ?? clauseAt(reading, from)
  const skips = step < 0 && reading.asides.size > 0
  let cost = 0
  for (let place = from; place >= 0 && place < reading.items.length && reading.clause[place] === clause; place += step) {
    cost += reading.items[place]?.kind === 'mark' ? 1.5 : 1
    if (cost > limit) break
    places.push(place)
    if (skips) place = reading.asides.get(place) ?? place
  }
  return places
}

// a place before the first is asked for at every start of a content, and costs dearly where an array is asked
const clauseAt = ({ clause }: Reading, place: number): number | undefined => (place >= 0 && place < clause.length ? clause[place] : undefined)
