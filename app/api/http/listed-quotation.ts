import type { QuotationRow } from '../../../lib/store'

/** A quotation as lists answer it. */
export function listedQuotation({ id, article, content, kind, speaker, speakers, stances, tone, publishedAt, outlet, language, reports }: QuotationRow) {
  const named = (each: NonNullable<QuotationRow['speaker']>) => ({ id: each.id, name: each.name, country: each.country })
  return {
    id, article: article.id, content, kind,
    speaker: speaker === null ? null : named(speaker),
    speakers: speakers.map(named),
    stances: stances.map(({ country, score, label, confidence }) => ({ country, score, label, confidence })),
    tone, publishedAt, outlet, language, reports,
  }
}
