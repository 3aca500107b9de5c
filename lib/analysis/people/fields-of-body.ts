import { countryAt } from './country-at'
import { phraseEndingAt } from './phrase-at'
import type { ReadToken } from '../words/read-tokens'

/** Most fields that a body is named by. */
const MOST = 6

/**
 * Number of tokens at a comma by which the name of a body goes on that opens at token `from` and lists its fields: “Badan Meteorologi |, Klimatologi, dan Geofisika|”;
 * 0 where it ends. A title before it has the list for its own, and the name of whoever holds it behind: “Kepala Badan Meteorologi, Klimatologi, dan Geofisika Rina Wati”.
 */
export function fieldsOfBody(tokens: readonly ReadToken[], from: number, comma: number): number {
  if (tokens[comma]?.text !== ',' || tokens[from]?.word.people.organisations !== true || phraseEndingAt('titles', tokens, from - 1) > 0 || !isField(tokens, comma - 1)) return 0
  let i = comma
  for (let fields = 0; fields < MOST; fields++) {
    const joins = i > comma && tokens[tokens[i]?.text === ',' ? i + 1 : i]?.word.people.joins === true
    const field = (tokens[i]?.text === ',' ? i + 1 : i) + (joins ? 1 : 0)
    if (tokens[i]?.text !== ',' && !joins || !isField(tokens, field)) return 0
    i = field + 1
    while (isField(tokens, i)) i++
    if (joins) return i - comma
  }
  return 0
}

/** “Klimatologi”, “Riset”; no other body, office or state */
export function isField(tokens: readonly ReadToken[], i: number): boolean {
  const word = tokens[i]?.word
  return word?.shape.capital === true && (word.people.portfolios || word.people.officeShape) && !word.people.organisations && !word.people.bodies && !word.people.titleWords && !word.people.placeHeads && countryAt(tokens, i) === undefined
}
