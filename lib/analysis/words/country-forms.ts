import type { LanguagePack } from '../../languages/language-pack'
import { contextsOf, type FormContext } from '../../languages/shared/country-lexicon'

/** A country's name, demonym, capital or institution as the words of a text meet it. */
export interface CountryWords {
  readonly words: readonly string[]
  /** How it must be written; null: in any way. */
  readonly exact: string | null
  /** What must stand beside it, or in the article, since the word alone may name something else; null: nothing. */
  readonly beside: FormContext | null
  /** Null: no country, though a word of it would be one: “New Mexico”. */
  readonly country: string | null
  /** What a place where it stands is told; null: no country. */
  readonly named: NamedCountry | null
}

/** A country, the number of words that name it, and whether they name a body of it (“Kremlin”, “Gedung Putih”) or its people. */
export interface NamedCountry {
  readonly country: string
  readonly length: number
  readonly institution: boolean
  /** Whether it says whose somebody is: “Norwegian”, “U.S.”. */
  readonly demonym: boolean
}

const none: readonly CountryWords[] = []
const byPack = new WeakMap<LanguagePack, ReadonlyMap<string, readonly CountryWords[]>>()

/** The forms that begin with a word, longest first. */
export function countryFormsFrom(pack: LanguagePack, first: string): readonly CountryWords[] {
  const known = byPack.get(pack) ?? indexed(pack)
  byPack.set(pack, known)
  return known.get(first) ?? none
}

function indexed(pack: LanguagePack): ReadonlyMap<string, readonly CountryWords[]> {
  const map = new Map<string, CountryWords[]>()
  const contextOf = contextsOf(pack.countries)
  for (const one of pack.countries.forms) {
    const { form, country, via } = one
    const beside = contextOf(one)
    // a word that nothing beside it can tell is left to the countries of the whole text
    if (!/^\p{Lu}/u.test(form) || (beside !== null && !beside.before && !beside.after)) continue
    const words = form.toLowerCase().replaceAll('’', "'").split(' ')
    const first = words[0] ?? ''
    const entry = { words, exact: /^\p{Lu}+$/u.test(form) ? form : null, beside, country, named: country === null ? null : { country, length: words.length, institution: via === 'institution', demonym: via === 'demonym' || /^(?:U\.?S\.?|U\.?K\.?|U\.?A\.?E\.?)$/u.test(form) } }
    const others = map.get(first)
    if (others) others.push(entry)
    else map.set(first, [entry])
  }
  for (const forms of map.values()) forms.sort((a, b) => b.words.length - a.words.length)
  return map
}
