import type { Token } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'

interface Form {
  readonly words: readonly string[]
  readonly exact: string | null
  readonly country: string
}

const byPack = new WeakMap<LanguagePack, ReadonlyMap<string, readonly Form[]>>()

/** The country whose name, demonym, capital or institution starts at token i, and how many tokens it takes; undefined where none does. */
export function countryAt(pack: LanguagePack, tokens: readonly Token[], i: number): { readonly country: string; readonly length: number } | undefined {
  const first = tokens[i]
  if (first === undefined) return undefined
  const forms = formsOf(pack).get(withoutPossessive(pack, first.lower))
  const form = forms?.find(({ words, exact }) => words.every((word, k) => withoutPossessive(pack, tokens[i + k]?.lower ?? '') === word) && (exact === null || first.text === exact))
  return form && { country: form.country, length: form.words.length }
}

function withoutPossessive(pack: LanguagePack, word: string): string {
  return pack.people.possessive === null ? word : word.replace(pack.people.possessive, '')
}

function formsOf(pack: LanguagePack): ReadonlyMap<string, readonly Form[]> {
  const known = byPack.get(pack)
  if (known) return known
  const map = new Map<string, Form[]>()
  for (const { form, country } of pack.countries.forms ?? []) {
    if (country === null || !/^\p{Lu}/u.test(form)) continue
    const words = form.toLowerCase().replaceAll('’', "'").split(' ')
    const exact = /^\p{Lu}+$/u.test(form) ? form : null
    const first = words[0] ?? ''
    map.set(first, [...(map.get(first) ?? []), { words, exact, country }])
  }
  for (const [first, forms] of map) map.set(first, forms.sort((a, b) => b.words.length - a.words.length))
  byPack.set(pack, map)
  return map
}
