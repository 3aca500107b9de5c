import { foldWord } from './scan-words'
import type { CountryLexicon } from '../../languages/shared/country-lexicon'

const byName = new WeakMap<CountryLexicon, ReadonlyMap<string, string>>()

/** The country whose head or minister bears a name, in or out of office; null: nobody listed does. Only full names tell. */
export function leaderCountry(name: string, lexicon: CountryLexicon): string | null {
  const known = byName.get(lexicon) ?? new Map(lexicon.leaders.flatMap((leader) => leader.names.map((form) => [foldWord(form), leader.country] as const)))
  byName.set(lexicon, known)
  return known.get(foldWord(name)) ?? null
}
