import type { ReadToken } from '../words/read-tokens'

/** Most words of a short form in brackets: “(Kemenko Perekonomian)”. */
const LONGEST = 3

/** Where the short form ends that opens at token i, its closing bracket included: “Kementerian Perdagangan | (Kemendag) |”; 0 where none does. */
export function bracketEnd(tokens: readonly ReadToken[], i: number): number {
  if (tokens[i]?.text !== '(') return 0
  for (let to = i + 2; to <= i + 1 + LONGEST; to++) {
    if (tokens[to]?.text === ')') return to + 1
    // “Letjen TNI | (Purn.) |”
    if (tokens[to]?.text === '.' && tokens[to + 1]?.text === ')') return to + 2
    if (tokens[to - 1]?.word.shape.capital !== true) return 0
  }
  return 0
}
