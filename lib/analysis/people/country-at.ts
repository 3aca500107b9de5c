import type { CountryWords, NamedCountry } from '../words/country-forms'
import type { ReadToken } from '../words/read-tokens'

/** The country whose name, demonym, capital or institution starts at token i, and how many tokens it takes; undefined where none does. */
export function countryAt(tokens: readonly ReadToken[], i: number): NamedCountry | undefined {
  const word = tokens[i]?.word
  if (word === undefined || word.countryForms.length === 0) return undefined
  const form = word.countryForms.find((one) => fits(tokens, i, one))
  return form === undefined || form.named === null || insideOther(tokens, i) ? undefined : form.named
}

function fits(tokens: readonly ReadToken[], i: number, { words, exact }: CountryWords): boolean {
  for (let k = 0; k < words.length; k++) if (tokens[i + k]?.word.plainLower !== words[k]) return false
  return exact === null || tokens[i]?.word.plainText === exact
}

// “Gubernur New Mexico”, “the Washington Post”
function insideOther(tokens: readonly ReadToken[], i: number): boolean {
  for (let back = 1; back <= 3 && back <= i; back++) {
    const before = tokens[i - back]?.word
    // an owner before it names no longer form: “Georgia's Tech”
    if (before !== undefined && before.plainLower === before.lower && before.countryForms.some((form) => form.country === null && form.words.length > back && fits(tokens, i - back, form))) return true
  }
  return false
}
