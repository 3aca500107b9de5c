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

/** Number of tokens of the longest phrase of a list that ends with token i, though a longer one may go on behind it: “| anggota | DPR”; 0 where none does. */
export function phraseEndingAt(list: PhraseList, tokens: readonly ReadToken[], i: number): number {
  for (let length = LONGEST; length > 0; length--) {
    const from = i - length + 1
    if (from >= 0 && tokens[from]?.word.starts[list].some((words) => words.length === length && hasWords(tokens, words, from)) === true) return length
  }
  return 0
}

/** Most words of a phrase. */
const LONGEST = 4
