import type { Reading } from './read-frames'

/** Whether two countries stand beside what they share or quarrel over: “Israeli-Palestinian | talks”, “proses perdamaian | Arab-Israel”. */
export function isTopic(reading: Reading, place: number): boolean {
  const { nounActor } = reading.lexicon
  const [first, last] = endsOfPair(reading, place)
  // “the Geneva accord”, “kesepakatan Jenewa”: where it was made
  const venue = reading.items[place]?.mention?.via === 'capital'
  if (!venue && first === last && reading.items[place]?.others.length === 0 && !reading.items[first - 1]?.lower.endsWith('-')) return false
  if (nounActor === 'before') return reading.has(last + 1, 'topicWords') || (!venue && reading.has(last + 2, 'topicWords'))
  return (venue ? [1] : [1, 2, 3]).some((back) => reading.has(first - back, 'topicWords') && !reading.has(first - 1, 'ontoWords'))
}

// “Israel dan | Palestina”, “Israeli-Palestinian”
function endsOfPair(reading: Reading, place: number): readonly [number, number] {
  const ends = [place, place]
  for (const [side, step] of [[0, -1], [1, 1]] as const)
    for (let at = place + step; Math.abs(at - place) <= 2; at += step) {
      if (reading.items[at]?.mention) ends[side] = at
      else if (!(reading.items[at]?.lower === '-' || reading.items[at]?.lower === '–' || reading.has(at, 'conjunctions'))) break
    }
  return [ends[0] ?? place, ends[1] ?? place]
}
