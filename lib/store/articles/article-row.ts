import { Prisma } from '../prisma/client'
import { shownTitle } from '../quotations/quotation-row'
import type { ArticleRow } from '../rows'

/** Columns of an `ArticleRecord`, on `article a`. */
export const articleColumns = Prisma.sql`a.id::text, a.sort_key::text as "sortKey", ${shownTitle} as title, a.outlet, a.byline, a.published_at as "publishedAt",
  a.language, a.status, a.sample, a.current, a.first_page::text as "firstPage", (select count(*)::int from quotation q where q.article_id = a.id) as quotations,
  coalesce((select jsonb_agg(distinct s.country) from stance s join quotation q on q.id = s.quotation_id where q.article_id = a.id), '[]') as countries`

export type ArticleRecord = ArticleRow & { readonly sortKey: string }

export function articleRow({ id, title, outlet, byline, publishedAt, language, status, sample, quotations, countries, current, firstPage }: ArticleRecord): ArticleRow {
  return { id, title, outlet, byline, publishedAt, language, status, sample, quotations, countries, current, firstPage }
}
