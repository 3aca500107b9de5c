import type { LanguagePack } from '../../languages/language-pack'
import type { Token } from '../../document'
import { phraseAt } from './phrase-at'

/** Number of tokens of the place that starts at token i and ends before token `end`; 0 where none does: “Jawa Barat”, “Kecamatan | Sukamaju | Utara”. */
export function placeAt({ people }: LanguagePack, tokens: readonly Token[], i: number, end: number): number {
  const listed = phraseAt(people.places, tokens, i)
  if (listed > 0) return listed
  if (i + 1 >= end || !people.placeHeads.has(tokens[i]?.lower ?? '') || !isCapitalised(tokens[i]) || !isCapitalised(tokens[i + 1])) return 0
  let to = i + 1 + Math.max(1, phraseAt(people.places, tokens, i + 1))
  while (to < end && (people.runWords.has(tokens[to]?.lower ?? '') || /^[IVX]+$/u.test(tokens[to]?.text ?? ''))) to++
  return to - i
}

function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}
