import type { Has } from '../../document'

/** Adds whom each source resolves to. */
export function attributeSpeakers(doc: Has<'article' | 'language' | 'tokens' | 'quoted' | 'sentences' | 'people' | 'mentions' | 'foundQuotations'>): Has<'attributedQuotations'> {
  return { attributedQuotations: doc.foundQuotations.map((q) => ({ ...q, speaker: null, speakers: [] })) }
}
