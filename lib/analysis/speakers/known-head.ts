import type { Span, Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { countryAt } from '../people/country-at'
import type { ReadToken } from '../words/read-tokens'
import type { Context } from './speaker-context'

/** The head of state whom “the president” or “Presiden Ukraina” means where the article has named one without a title, and no other: “Putin visited a plant. … | the president | said”; null: none or several. */
export function knownHead({ doc, leaders }: Context, { countries, people }: LanguagePack, tokens: readonly ReadToken[], source: Span): Speaker | null {
  const [title, ...owner] = tokens.filter(({ word }) => !word.people.demonstratives)
  const state = countryAt(owner, 0)
  const states = title === undefined || owner.length !== (state?.length ?? 0) || tokens.length === 1 && people.ownerStands === 'after' ? undefined : countries.headTitles.get(title.lower)
  if (states === undefined) return null
  const heads = leaders.filter(({ start, country }) => start < source.start && states.has(country) && (state === undefined || country === state.country))
  const [first] = heads
  if (first === undefined || heads.some(({ country }) => country !== first.country)) return null
  return { name: doc.article.text.slice(first.start, first.end), role: null, country: first.country, source }
}
