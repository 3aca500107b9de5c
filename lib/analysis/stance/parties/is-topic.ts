import type { Reading } from '../reading/read-frames'
import { headOfList } from './country-list'

/** Whether two countries stand beside what they share or quarrel over: “Israeli-Palestinian | talks”, “proses perdamaian | Arab-Israel”. */
export function isTopic(reading: Reading, place: number): boolean {
  const { nounActor } = reading.lexicon
  const [first, last] = endsOfPair(reading, place)
  if (nounActor === 'after' && byLawOf(reading, headOfList(reading, place))) return true
  if (first === last && (namesWar(reading, place) || namesAffair(reading, place))) return true
  // “the Geneva accord”, “kesepakatan Jenewa”: where it was made
  const venue = reading.items[place]?.mention?.via === 'capital'
  if (!venue && first === last && reading.items[place]?.others.length === 0 && !reading.items[first - 1]?.lower.endsWith('-')) return false
  if (nounActor === 'before') return reading.has(last + 1, 'topicWords') || (!venue && reading.has(last + 2, 'topicWords'))
  return (venue ? [1] : [1, 2, 3]).some((back) => reading.has(first - back, 'topicWords') && !reading.has(first - 1, 'ontoWords'))
}

// “ilegal di hukum | Chad | dan Peru”: by whose law it is so
const byLawOf = (reading: Reading, head: number): boolean => [1, 2, 3].some((back) => reading.has(head - back, 'lawWords') && reading.reach(head - back) === back && reading.has(head - back - 1, 'placeWords'))

// “voted against the Chad | war”: a war that was fought there, but “the Chadian war”, “Chad's war”, “kapal perang Chad”
function namesWar(reading: Reading, place: number): boolean {
  if (reading.has(place - 2, 'stateHands')) return false
  // “perang Norwegia | terhadap Peru”: who wages it
  if (reading.lexicon.nounActor === 'after' && reading.has(place + 1, 'ontoWords') && !reading.has(place + 1, 'placeWords')) return false
  return reading.items[place]?.mention?.via === 'name' && reading.has(place + (reading.lexicon.nounActor === 'before' ? 1 : -1), 'warWords')
}

// “the Chad question”, “the Chad nuclear deal”, “isu Chad”: what it is about
function namesAffair(reading: Reading, place: number): boolean {
  const steps = reading.lexicon.nounActor === 'before' ? [1, 2] : [-1]
  return steps.some((step, between) => reading.has(place + step, 'affairWords') && (between === 0 || reading.has(place + 1, 'affairKinds')))
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
