import { listQuotations, type QuotationRow } from '../../../../lib/store'
import { answering } from '../../http/problem'
import { filterOf, pagingOf, queryOf } from '../../http/read-query'

/** Quotations that match, newest first, by page. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const query = queryOf(request)
    const { total, rows, next } = await listQuotations(filterOf(query, ['limit', 'after']), pagingOf(query))
    return Response.json({ total, rows: rows.map(rowAnswer), next })
  })
}

function rowAnswer({ id, article, content, kind, speaker, speakers, stances, tone, publishedAt, outlet, language, reports }: QuotationRow) {
  const named = (each: NonNullable<QuotationRow['speaker']>) => ({ id: each.id, name: each.name, country: each.country })
  return {
    id, article: article.id, content, kind,
    speaker: speaker === null ? null : named(speaker),
    speakers: speakers.map(named),
    stances: stances.map(({ country, score, label, confidence }) => ({ country, score, label, confidence })),
    tone, publishedAt, outlet, language, reports,
  }
}
