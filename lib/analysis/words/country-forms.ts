import type { LanguagePack } from '../../languages/language-pack'

/** A country's name, demonym, capital or institution as the words of a text meet it. */
export interface CountryWords {
  readonly words: readonly string[]
  /** How it must be written; null: in any way. */
  readonly exact: string | null
  /** Null: no country, though a word of it would be one: “New Mexico”. */
  readonly country: string | null
  /** What a place where it stands is told; null: no country. */
  readonly named: NamedCountry | null
}

/** A country and the number of words that name it. */
export interface NamedCountry {
  readonly country: string
  readonly length: number
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
  const inContext = new Set(pack.countries.contexts.map(({ form }) => form))
  for (const { form, country } of pack.countries.forms) {
    if (!/^\p{Lu}/u.test(form) || inContext.has(form)) continue
    const words = form.toLowerCase().replaceAll('’', "'").split(' ')
    const first = words[0] ?? ''
    const entry = { words, exact: /^\p{Lu}+$/u.test(form) ? form : null, country, named: country === null ? null : { country, length: words.length } }
    const beside = map.get(first)
    if (beside) beside.push(entry)
    else map.set(first, [entry])
  }
  for (const forms of map.values()) forms.sort((a, b) => b.words.length - a.words.length)
  return map
}
