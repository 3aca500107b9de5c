import type { ReadToken } from '../../words/read-tokens'

/** Most words of a subject behind the noun for its people: “peace groups | in Lima and Cusco |”. */
const PLACE_WITHIN = 5

/** Whether the words before token i name those who march and sign: “the protesters | opposed”, “Peace groups in Lima have | opposed”. */
export function followsCrowd(tokens: readonly ReadToken[], i: number): boolean {
  const at = (k: number) => tokens[k]?.word
  let k = i - 1
  while (at(k)?.cue.adverbs || at(k)?.cue.mannerShape) k--
  const last = k
  // “groups | in Lima and Cusco |”
  while (k > last - PLACE_WITHIN && !at(k)?.cue.marchers && (at(k)?.shape.capital || at(k)?.people.joins)) k--
  if (k < last && at(k)?.people.locatives) k--
  return at(k)?.cue.marchers === true
}
