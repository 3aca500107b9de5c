import type { Has } from '../../document'

/** Adds the spans that name a country. */
export function findCountries(doc: Has<'article' | 'language' | 'metadata' | 'boilerplate' | 'tokens' | 'sentences' | 'people'>): Has<'mentions'> {
  return { mentions: [] }
}
