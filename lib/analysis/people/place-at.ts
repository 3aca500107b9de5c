import { countryAt } from './country-at'
import { phraseAt } from './phrase-at'
import type { ReadToken } from '../words/read-tokens'

/** Number of tokens of the place that starts at token i and ends before token `end`; 0 where none does: “Jawa Barat”, “Kecamatan | Sukamaju | Utara”. */
export function placeAt(tokens: readonly ReadToken[], i: number, end: number): number {
  const listed = phraseAt('places', tokens, i)
  if (listed > 0) return listed
  if (i + 1 >= end || !(tokens[i]?.word.people.placeHeads === true) || !isCapitalised(tokens[i]) || !isCapitalised(tokens[i + 1])) return 0
  // “Angkatan Laut | Laksamana Pertama Rina Wati”: a rank names no sea
  if (phraseAt('titles', tokens, i + 1) > 1) return 0
  // “Angkatan | Laut Filipina |”: the navy of a state
  const before = tokens[i - 1]?.word.people
  if ((before?.portfolios || before?.organisations) && countryAt(tokens, i + 1)) return 0
  let to = i + 1 + Math.max(1, phraseAt('places', tokens, i + 1))
  while (to < end && ((tokens[to]?.word.people.runWords === true) || tokens[to]?.word.shape.roman)) to++
  return to - i
}

function isCapitalised(token: ReadToken | undefined): boolean {
  return token?.word.shape.capital === true
}
