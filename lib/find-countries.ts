import { packs } from './languages/registry'

interface Name {
  readonly country: string
  /** Folded: without capitals and accents. */
  readonly name: string
}

/** Every name of every country, in the languages of the articles. */
const NAMES: readonly Name[] = packs.flatMap(({ countries }) =>
  countries.forms.flatMap(({ form, country, via }) => (via === 'name' && country !== null ? [{ country, name: folded(form) }] : [])),
)

/** How well a name fits; none: it does not. */
const FITS = [
  (name: string, typed: string) => name === typed,
  (name: string, typed: string) => name.startsWith(typed),
  // two letters begin some word of half of them: “ra” is no way to ask for the Republik Rakyat Tiongkok
  (name: string, typed: string) => typed.length > 2 && name.split(/[\s-]/).some((word) => word.startsWith(typed)),
] as const

/** Countries (ISO 3166-1 alpha-2, or XK) with a name that is or begins as typed, or has a word that does: "uk" finds the United Kingdom, then Ukraine. Best first. */
export function findCountries(typed: string, most: number): readonly string[] {
  const wanted = folded(typed.trim())
  if (wanted === '') return []
  const found = FITS.flatMap((fits) => NAMES.filter(({ name }) => fits(name, wanted)).map(({ country }) => country))
  return [...new Set(found)].slice(0, most)
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
