import type { LanguagePack } from '../../languages/language-pack'
import type { Office } from '../../languages/shared/offices'
import { regions } from '../../languages/shared/regions'

/** Offices that are held within a state; a state's own offices are listed as such. */
const held: ReadonlySet<Office> = new Set<Office>(['governor', 'mayor', 'senator', 'memberOfParliament', 'primeMinister'])

/** The country of the province or city that an office is of: “| California | Governor Ann Miller”, “Chief Minister of | Tamil Nadu | Bo Lee”, “| Texas | police”; null: it is of none, or no office of a state, “a University of Texas professor”. */
export function ofRegion({ offices, stateOffices, namedFor }: LanguagePack['people'], words: readonly string[]): string | null {
  const office = ` ${words.join(' ')} `
  const isHeld = words.some((word) => stateOffices.has(word)) || offices.some(([name, kind]) => held.has(kind) && office.includes(` ${name} `))
  if (!isHeld || words.some((word) => namedFor.has(word) && !stateOffices.has(word))) return null
  for (const [i, word] of words.entries()) {
    const country = regions.get(words.slice(i, i + 3).join(' ')) ?? regions.get(words.slice(i, i + 2).join(' ')) ?? regions.get(word)
    if (country !== undefined) return country
  }
  return null
}
