import { countryAt } from './country-at'
import { phraseAt } from './phrase-at'
import type { ReadToken } from '../words/read-tokens'

/** Words of an office between its first one and the place it is held at. */
const LONGEST = 7

/** Number of tokens of the place at i where the mission before it stands, and that opens no name: “Konsul Jenderal Peru di | Lima | Rina Wati”. Two words are left for the name; 0 where it is no such place. */
export function missionAbroad(tokens: readonly ReadToken[], i: number, end: number, sentenceStart: number): number {
  const { locatives, origins, postings } = tokens[i - 1]?.word.people ?? {}
  const length = Math.max(1, phraseAt('places', tokens, i))
  if (!locatives || origins || postings || end - i < length + 2 || phraseAt('titles', tokens, i) > 0 || tokens[i]?.word.people.placeHeads) return 0
  for (let k = i - 2; k >= sentenceStart && k > i - 2 - LONGEST; k--) {
    const { word } = tokens[k] ?? {}
    if (word?.people.missions) return length
    if (!word?.shape.capital && !word?.people.portfolios && !word?.people.postings && countryAt(tokens, k) === undefined) return 0
  }
  return 0
}
