import type { Has } from '../../document'

/** Adds to each quotation the countries it names, outright or by pronoun. */
export function resolveCountryPronouns(doc: Has<'article' | 'language' | 'tokens' | 'sentences' | 'people' | 'mentions' | 'attributedQuotations'>): Has<'targetedQuotations'> {
  return { targetedQuotations: doc.attributedQuotations.map((q) => ({ ...q, mentions: doc.mentions.filter((m) => m.start >= q.start && m.end <= q.end) })) }
}
