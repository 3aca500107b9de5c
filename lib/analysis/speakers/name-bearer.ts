import type { Person, Span } from '../../document'
import { countryAt } from '../people/country-at'
import type { ReadToken } from '../words/read-tokens'
import type { Context } from './speaker-context'

/** Whoever was named before in full whose last name is a country's as well: “Michael Jordan … | Jordan | said”; null where the word is the state. */
export function nameBearer({ byNameWord, firstMention }: Context, tokens: readonly ReadToken[], source: Span): Person | null {
  const [word, ...more] = tokens
  if (word === undefined || more.length > 0 || countryAt(tokens, 0) === undefined) return null
  return byNameWord.get(word.text)?.find(({ name, kind, role }) => (kind === 'person' || role !== null) && name.endsWith(` ${word.text}`) && (firstMention.get(name)?.start ?? Infinity) < source.start) ?? null
}
