import type { FormContext } from '../../languages/shared/country-lexicon'
import type { CountryWords, NamedCountry } from '../words/country-forms'
import { leadToFather } from '../../languages/shared/fathers'
import type { ReadToken } from '../words/read-tokens'

/** The country whose name, demonym, capital or institution starts at token i, and how many tokens it takes; undefined where none does. */
export function countryAt(tokens: readonly ReadToken[], i: number): NamedCountry | undefined {
  const word = tokens[i]?.word
  if (word === undefined || word.countryForms.length === 0 || leadToFather.has(tokens[i - 1]?.text ?? '')) return undefined
  const form = word.countryForms.find((one) => fits(tokens, i, one))
  return form === undefined || form.named === null || insideOther(tokens, i) ? undefined : form.named
}

function fits(tokens: readonly ReadToken[], i: number, { words, exact, beside }: CountryWords): boolean {
  for (let k = 0; k < words.length; k++) if (tokens[i + k]?.word.plainLower !== words[k]) return false
  return (exact === null || tokens[i]?.word.plainText === exact) && (beside === null || standsBeside(tokens, i, i + words.length, beside) || hasContext(tokens, i + words.length, beside))
}

/** Words that a pattern beside a form may look at. */
const LOOKED_AT = 4

// “Presiden | Georgia | Nino Beridze”, “Georgia's president”
function standsBeside(tokens: readonly ReadToken[], from: number, to: number, { before, after }: FormContext): boolean {
  const textOf = (some: readonly ReadToken[]) => some.map(({ word }) => word.text).join(' ')
  return before?.test(`${textOf(tokens.slice(Math.max(0, from - LOOKED_AT), from))} `) === true || after?.test(`${possessiveOf(tokens[to - 1])} ${textOf(tokens.slice(to, to + LOOKED_AT))}`) === true
}

const texts = new WeakMap<readonly ReadToken[], string>()

// “Georgia” in an article that names Tbilisi, but not “Georgia Beridze”
function hasContext(tokens: readonly ReadToken[], to: number, { anyOf, noneOf }: FormContext): boolean {
  if (tokens[to]?.word.shape.capital === true) return false
  const text = texts.get(tokens) ?? tokens.map(({ word }) => word.text).join(' ')
  texts.set(tokens, text)
  return anyOf.some((word) => text.includes(word)) || noneOf?.some((word) => text.includes(word)) === false
}

// “Georgia's” is one word
const possessiveOf = (token: ReadToken | undefined): string => token?.word.text.match(/['’]s$/u)?.[0] ?? ''

// “Gubernur New Mexico”, “the Washington Post”
function insideOther(tokens: readonly ReadToken[], i: number): boolean {
  for (let back = 1; back <= 3 && back <= i; back++) {
    const before = tokens[i - back]?.word
    // an owner before it names no longer form: “Georgia's Tech”
    if (before !== undefined && before.plainLower === before.lower && before.countryForms.some((form) => form.country === null && form.words.length > back && fits(tokens, i - back, form))) return true
  }
  return false
}
