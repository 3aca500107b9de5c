import type { Span, Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { countryAt } from '../people/country-at'
import { speakerOf, withSource, type Memory } from './salience'
import { nearestBefore, type Context } from './speaker-context'
import type { ReadToken } from '../words/read-tokens'

/** The body that is named without its owner once it is known: “Kementerian Luar Negeri Peru menolak … “…,” kata | kementerian luar negeri |”; null where none was named so before. */
export function bodyInShort(context: Context, { people }: LanguagePack, tokens: readonly ReadToken[], source: Span, { described }: Memory): Speaker | null {
  const [first] = tokens
  if (people.ownerStands === 'before' || !first?.word.people.organisations || tokens.some(({ kind, word }, i) => kind !== 'word' || word.people.demonstratives || countryAt(tokens, i) !== undefined)) return null
  // with capitals it may be another's: “Kementerian Pertahanan” of the paper's own country
  if (!first.word.shape.small) return null
  const short = `${tokens.map(({ lower }) => lower).join(' ')} `
  const isWhole = (name: string): boolean => name.toLowerCase().startsWith(short)
  const told = described.find(({ name }) => isWhole(name))
  if (told) return withSource(told, source)
  const named = nearestBefore(context, source.start, ({ kind, name }) => kind === 'organisation' && isWhole(name))
  return named ? speakerOf(named.person, source) : null
}
