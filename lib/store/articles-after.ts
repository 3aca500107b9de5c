import type { Filter } from '../document'
import { articleColumns, type ArticleRecord } from './article-row'
import { database } from './client'
import { and, dayConditions, quotationConditions } from './filter-sql'
import { readPageKey, type Paging } from './page-key'
import { Prisma } from './prisma/client'

/** A page of articles, narrowed to words that the title or the outlet holds. */
export type ArticlePaging = Paging & { readonly search?: string | undefined }

/** The next articles that match, newest first and undated last. */
export async function articlesAfter(filter: Filter, { limit, after, search }: ArticlePaging): Promise<readonly ArticleRecord[]> {
  const key = after === undefined ? undefined : readPageKey(after)
  const later = key === undefined ? [] : [Prisma.sql`(a.sort_key, a.id) < (${key.sortKey}::text::bigint, ${key.id}::text::bigint)`]
  return database().$queryRaw<ArticleRecord[]>`
    select ${articleColumns} from article a where ${and([...articleConditions(filter, search), ...later])} order by a.sort_key desc, a.id desc limit ${limit}`
}

/** Articles that match. */
export async function countArticles(filter: Filter, search: string | undefined): Promise<number> {
  const [row] = await database().$queryRaw<{ n: number }[]>`select count(*)::int as n from article a where ${and(articleConditions(filter, search))}`
  return row?.n ?? 0
}

/** Outlet, language, dates and upload are the article's own; the rest asks for a quotation in it that matches. */
function articleConditions(filter: Filter, search: string | undefined): readonly Prisma.Sql[] {
  const { outlet, language, upload, from, to, dated, ...asked } = filter
  // an article whose report stands for no statement still holds it
  const inside = { ...asked, counting: 'reports' } as const
  const asksInside = quotationConditions(inside).length > quotationConditions({ counting: 'reports' }).length
  return [
    Prisma.sql`a.deletion = 0`,
    ...(outlet === undefined || outlet.length === 0 ? [] : [Prisma.sql`coalesce(a.outlet, 'unknown') = any(${[...outlet]}::text[])`]),
    ...(language === undefined || language.length === 0 ? [] : [Prisma.sql`a.language = any(${[...language]}::text[])`]),
    ...(upload === undefined ? [] : [Prisma.sql`a.upload_id = ${upload}::text::bigint`]),
    ...dayConditions({ from, to, dated }, Prisma.sql`a.day`),
    ...(asksInside ? [Prisma.sql`exists (select from quotation q where q.article_id = a.id and ${and(quotationConditions(inside))})`] : []),
    ...searchConditions(search ?? ''),
  ]
}

function searchConditions(search: string): readonly Prisma.Sql[] {
  const words = search.trim().split(/\s+/).filter((word) => word !== '')
  return words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`
    return Prisma.sql`(${Prisma.sql`coalesce(a.title, a.file_name)`} ilike ${pattern} or a.outlet ilike ${pattern})`
  })
}
