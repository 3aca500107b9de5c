import type { Evidence, Quotation, ScoredStance } from '../../lib/document'
import type { MeasuredCountry } from '../../lib/ask-countries'
import type { ArticleDetail, Summary } from '../../lib/store/rows'

/** Evidence over a stretch of the article. */
export function evidence(start: number, end: number, contribution: number, text = 'word'): Evidence {
  return { start, end, text, contribution, reason: { code: 'for' }, rule: 'id/test' }
}

/** A stance whose contributions add up to its raw score. */
export function scored(country: string, ledger: readonly Evidence[]): ScoredStance {
  const raw = ledger.reduce((sum, e) => sum + e.contribution, 0)
  const score = raw / (1 + Math.abs(raw))
  return { country, mentions: [], raw, score, label: Math.abs(score) < 0.15 ? 'neutral' : score < 0 ? 'oppose' : 'support', confidence: 0.8, evidence: ledger }
}

/** A quotation as an article page lists it. */
export function quotation(id: string, start: number, end: number, more: Partial<Quotation> = {}): ArticleDetail['quotationList'][number] {
  return {
    id, start, end, kind: 'direct', cue: null, source: null, cueClass: null, rule: 'test', speaker: null, speakers: [], mentions: [], stances: [], tone: 0,
    speakerNames: [], ...more,
  }
}

/** A country with so many stances around a mean, known to within a reach. */
export function country(code: string, count: number, mean: number, reach = 0.1): MeasuredCountry {
  return { country: code, count, mean, low: mean - reach, high: mean + reach, rawMean: mean, sums: [], oppose: 0, neutral: count, support: 0, abstained: 0, quotations: count }
}

export function summary(quotations: number): Summary {
  return { quotations, count: quotations, sums: [], oppose: 0, neutral: quotations, support: 0, abstained: 0, speakers: 3, articles: 2, outlets: 1, countries: 2, undated: 0, from: null, to: null }
}
