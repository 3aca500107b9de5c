import type { ReadToken } from '../words/read-tokens'

type PhraseList = 'titles' | 'places'

/** Number of tokens of the longest phrase of a list that starts at token i; 0 where none does. */
export function phraseAt(list: PhraseList, tokens: readonly ReadToken[], i: number): number {
  for (const words of tokens[i]?.word.starts[list] ?? []) if (hasWords(tokens, words, i)) return words.length
  return 0
}

function hasWords(tokens: readonly ReadToken[], words: readonly string[], i: number): boolean {
  for (let k = 1; k < words.length; k++) if (tokens[i + k]?.lower !== words[k]) return false
  return true
}

/** Number of tokens of the longest phrase of a list that ends with token i; 0 where none does. */
export function phraseEndingAt(list: PhraseList, tokens: readonly ReadToken[], i: number): number {
  for (let length = 4; length > 0; length--) if (i - length + 1 >= 0 && phraseAt(list, tokens, i - length + 1) === length) return length
  return 0
}
