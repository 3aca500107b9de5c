import type { ReadToken } from '../words/read-tokens'

/** Places of one word that are looked at: a text that only repeats a name costs no more than its length. */
const LOOKED_AT = 40

const placesOfWords = new WeakMap<readonly ReadToken[], ReadonlyMap<string, readonly number[]>>()

/** Where a capitalised word stands, the first 40 places. */
export function placesOf(tokens: readonly ReadToken[], text: string): readonly number[] {
  const known = placesOfWords.get(tokens) ?? placesByWord(tokens)
  placesOfWords.set(tokens, known)
  return known.get(text) ?? []
}

function placesByWord(tokens: readonly ReadToken[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  tokens.forEach(({ text, word }, i) => {
    if (!word.shape.capital) return
    const found = places.get(text) ?? []
    if (found.length === 0) places.set(text, found)
    if (found.length < LOOKED_AT) found.push(i)
  })
  return places
}
