import type { Token } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'

interface Form {
  readonly words: readonly string[]
  readonly exact: string | null
  /** Null: no country, though a word of it would be one: “New Mexico”. */
  readonly country: string | null
}

const byPack = new WeakMap<LanguagePack, ReadonlyMap<string, readonly Form[]>>()

/** The country whose name, demonym, capital or institution starts at token i, and how many tokens it takes; undefined where none does. */
export function countryAt(pack: LanguagePack, tokens: readonly Token[], i: number): { readonly country: string; readonly length: number } | undefined {
  const first = tokens[i]
  if (first === undefined) return undefined
  const forms = formsOf(pack).get(withoutPossessive(pack, first.lower))
  const form = forms?.find((one) => fits(pack, tokens, i, one))
  return form === undefined || form.country === null || insideOther(pack, tokens, i) ? undefined : { country: form.country, length: form.words.length }
}

function fits(pack: LanguagePack, tokens: readonly Token[], i: number, { words, exact }: Form): boolean {
  return words.every((word, k) => withoutPossessive(pack, tokens[i + k]?.lower ?? '') === word) && (exact === null || withoutPossessive(pack, tokens[i]?.text ?? '') === exact)
}

// “Gubernur New Mexico”, “the Washington Post”
function insideOther(pack: LanguagePack, tokens: readonly Token[], i: number): boolean {
  return [1, 2, 3].some((back) => formsOf(pack).get(tokens[i - back]?.lower ?? '')?.some((form) => form.country === null && form.words.length > back && fits(pack, tokens, i - back, form)))
}

// “Iran's”, “U.S.”
function withoutPossessive(pack: LanguagePack, word: string): string {
  if (!/[.'’]/u.test(word)) return word
  const plain = pack.people.possessive === null ? word : word.replace(pack.people.possessive, '')
  return /^(?:\p{L}\.)+\p{L}?\.?$/u.test(plain) ? plain.replaceAll('.', '') : plain
}

function formsOf(pack: LanguagePack): ReadonlyMap<string, readonly Form[]> {
  const known = byPack.get(pack)
  if (known) return known
  const map = new Map<string, Form[]>()
  const inContext = new Set(pack.countries.contexts.map(({ form }) => form))
  for (const { form, country } of pack.countries.forms) {
    if (!/^\p{Lu}/u.test(form) || inContext.has(form)) continue
    const words = form.toLowerCase().replaceAll('’', "'").split(' ')
    const exact = /^\p{Lu}+$/u.test(form) ? form : null
    const first = words[0] ?? ''
    map.set(first, [...(map.get(first) ?? []), { words, exact, country }])
  }
  for (const [first, forms] of map) map.set(first, forms.sort((a, b) => b.words.length - a.words.length))
  byPack.set(pack, map)
  return map
}
