import { foldWord } from './scan-words'
import type { CountryLexicon } from '../../languages/shared/country-lexicon'

const byName = new WeakMap<CountryLexicon, ReadonlyMap<string, string>>()

/** Fewest letters of a surname that tells by itself: “Wang” is anybody. */
const TELLING = 5

/** The country of a head, minister or public figure of this name, in or out of office; null: nobody listed bears it. A surname alone tells where all who are listed with it are of one country. */
export function leaderCountry(name: string, lexicon: CountryLexicon): string | null {
  const known = byName.get(lexicon) ?? countriesByName(lexicon)
  byName.set(lexicon, known)
  return known.get(foldWord(name)) ?? null
}

const heads = new WeakMap<CountryLexicon, ReadonlySet<string>>()

/** Whether a head of state or government bears this name or surname, in or out of office. */
export function isHead(name: string, lexicon: CountryLexicon): boolean {
  const known = heads.get(lexicon) ?? new Set(lexicon.leaders.flatMap(({ office, names, shortNames }) => (office === 'head' ? [...names, ...shortNames].map(foldWord) : [])))
  heads.set(lexicon, known)
  return known.has(foldWord(name))
}

const headsBySurname = new WeakMap<CountryLexicon, ReadonlyMap<string, ReadonlySet<string>>>()

/** The country of the heads of state or government, in or out of office, who bear this surname, however short: “Lula”; null where they are of several or there are none. */
export function headCountry(surname: string, lexicon: CountryLexicon): string | null {
  const known = headsBySurname.get(lexicon) ?? countriesBySurname(lexicon.leaders.filter(({ office }) => office === 'head'))
  headsBySurname.set(lexicon, known)
  const countries = known.get(foldWord(surname))
  return countries?.size === 1 ? ([...countries][0] ?? null) : null
}

function countriesBySurname(leaders: CountryLexicon['leaders']): ReadonlyMap<string, ReadonlySet<string>> {
  const surnames = new Map<string, Set<string>>()
  for (const { country, shortNames } of leaders) for (const surname of shortNames) surnames.set(foldWord(surname), (surnames.get(foldWord(surname)) ?? new Set()).add(country))
  return surnames
}

function countriesByName({ leaders, figures }: CountryLexicon): ReadonlyMap<string, string> {
  const telling = Array.from(countriesBySurname(leaders)).flatMap(([surname, [country, ...others]]) => (surname.length >= TELLING && country && others.length === 0 ? [[surname, country] as const] : []))
  const whole = leaders.flatMap(({ country, names }) => names.map((form) => [foldWord(form), country] as const))
  return new Map([...telling, ...Array.from(figures, ([form, country]) => [foldWord(form), country] as const), ...whole])
}
