import type { Filter } from '../../document'
import { articleColumns, type ArticleRecord } from './article-row'
import { database } from '../client'
import { select } from '../columns/select'
import { and, stated } from '../conditions'
import { readPageKey, type Paging } from '../page-key'
import { Prisma } from '../prisma/client'

/** A page of articles, narrowed to words that the title or the outlet holds. */
export type ArticlePaging = Paging & { readonly search?: string | undefined }

/** The next articles that match, newest first and undated last. */
export async function articlesAfter(filter: Filter, { limit, after, search }: ArticlePaging): Promise<readonly ArticleRecord[]> {
  const key = after === undefined ? undefined : readPageKey(after)
  const later = key === undefined ? [] : [Prisma.sql`(a.sort_key, a.id) < (${key.sortKey}::text::bigint, ${key.id}::text::bigint)`]
  return database().$queryRaw<ArticleRecord[]>`
    select ${articleColumns} from article a where ${and([...(await articleConditions(filter, search)), ...later])} order by a.sort_key desc, a.id desc limit ${limit}`
}

/** Articles that match. */
export async function countArticles(filter: Filter, search: string | undefined): Promise<number> {
  const [row] = await database().$queryRaw<{ n: number }[]>`select count(*)::int as n from article a where ${and(await articleConditions(filter, search))}`
  return row?.n ?? 0
}

/** Outlet, language, dates and upload are the article's own; the rest asks for a quotation in it that matches. */
async function articleConditions(filter: Filter, search: string | undefined): Promise<readonly Prisma.Sql[]> {
  const { outlet, language, upload, from, to, dated, counting: _, ...asked } = filter
  return [
    Prisma.sql`a.deletion = 0`,
    ...(outlet === undefined || outlet.length === 0 ? [] : [Prisma.sql`coalesce(a.outlet, 'unknown') = any(${[...outlet]}::text[])`]),
    ...(language === undefined || language.length === 0 ? [] : [Prisma.sql`a.language = any(${[...language]}::text[])`]),
    ...(upload === undefined ? [] : [Prisma.sql`a.upload_id = ${upload}::text::bigint`]),
    ...stated(from, (first) => Prisma.sql`a.day >= ${first}::text::date`),
    ...stated(to, (last) => Prisma.sql`a.day <= ${last}::text::date`),
    ...stated(dated, (value) => (value === 'yes' ? Prisma.sql`a.day is not null` : Prisma.sql`a.day is null`)),
    ...(asksInside(asked) ? [Prisma.sql`a.id = any(${await articlesWith(asked)}::text[]::bigint[])`] : []),
    ...searchConditions(search ?? ''),
  ]
}

function asksInside(filter: Filter): boolean {
  return Object.values(filter).some((value) => (Array.isArray(value) ? value.length > 0 : value !== undefined && value !== 'include'))
}

/** Ids of the articles with a quotation that matches: one whose report stands for no statement still holds it. */
async function articlesWith(filter: Filter): Promise<string[]> {
  const { columns, quotations } = await select({ ...filter, counting: 'reports' })
  const articles = new Set<number>()
  quotations((place) => articles.add(columns.article[place] ?? 0))
  return [...articles].map(String)
}

function searchConditions(search: string): readonly Prisma.Sql[] {
  const words = search.trim().split(/\s+/).filter((word) => word !== '')
  return words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`
    return Prisma.sql`(${Prisma.sql`coalesce(a.title, a.file_name)`} ilike ${pattern} or a.outlet ilike ${pattern})`
  })
}
