import { countryAt } from './country-at'
import type { ReadToken } from '../words/read-tokens'

/** Most words of a state's name. */
const WITHIN = 4

/** The country whose possessive stands before token i: “| South Marrow's | Joint Chiefs of Staff”; null where none does. */
export function stateOwning(tokens: readonly ReadToken[], i: number): string | null {
  if (tokens[i - 1]?.word.people.possessive !== true) return null
  for (let back = 1; back <= WITHIN && back <= i; back++) {
    const country = countryAt(tokens, i - back)
    if (country?.length === back) return country.country
  }
  return null
}
