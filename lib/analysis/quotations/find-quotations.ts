import type { Has } from '../../document'

/** Adds what is said, by which cue, and the words that name its source. */
export function findQuotations(doc: Has<'article' | 'language' | 'boilerplate' | 'tokens' | 'quoted' | 'sentences' | 'people' | 'mentions'>): Has<'foundQuotations'> {
  return { foundQuotations: [] }
}
