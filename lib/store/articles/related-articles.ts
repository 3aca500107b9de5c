import { database } from '../client'
import { relatedPages, type HowJoined } from '../pages/related-pages'
import { shownTitle } from '../quotations/quotation-row'

/** An article that is much the same as another one. */
export interface RelatedArticle {
  readonly id: string
  readonly title: string
  readonly outlet: string | null
  readonly publishedAt: string | null
}

export interface RelatedArticles {
  /** The first appearance that it is a near-duplicate of. */
  readonly copyOf: RelatedArticle | null
  /** Near-duplicates of it, in the order in which they came. */
  readonly copies: readonly RelatedArticle[]
  /** Its other versions, newest first. */
  readonly versions: readonly RelatedArticle[]
  /** The other pages of an article that came in page by page, in their order. */
  readonly parts: readonly RelatedArticle[]
  /** How it is read with them. */
  readonly joined: HowJoined
}

/** As many of a kind as a page can show. */
const MOST = 100

/** What is stored of an article besides itself: the one that it copies, its copies and its other versions. */
export async function relatedArticles(id: string): Promise<RelatedArticles> {
  if (!/^\d{1,18}$/.test(id)) return { copyOf: null, copies: [], versions: [], parts: [], joined: 'apart' }
  const { pages, joined } = await relatedPages(database(), id)
  const rows = await database().$queryRaw<(RelatedArticle & { relation: 'copyOf' | 'copies' | 'versions' | 'parts' })[]>`
    with this as (select id, copy_of, url, outlet, title from article where id = ${id}::text::bigint),
    related as (
      (select a.id, 'copyOf' as relation, 0::bigint as place from article a, this t where a.id = t.copy_of and a.deletion = 0)
      union all (select a.id, 'copies', a.id from article a, this t where a.copy_of = t.id and a.deletion = 0 order by a.id limit ${MOST})
      union all (select a.id, 'versions', -a.sort_key from article a, this t
        where a.id <> t.id and a.deletion = 0 and (a.url = t.url or (a.outlet = t.outlet and a.title = t.title)) order by a.sort_key desc, a.id desc limit ${MOST})
      union all (select page::bigint, 'parts', nth from unnest(${[...pages]}::text[]) with ordinality as p (page, nth)))
    select r.relation, a.id::text, ${shownTitle} as title, a.outlet, a.published_at as "publishedAt" from related r join article a on a.id = r.id order by r.place, r.id`
  const of = (wanted: string): readonly RelatedArticle[] =>
    rows.filter(({ relation }) => relation === wanted).map(({ id, title, outlet, publishedAt }) => ({ id, title, outlet, publishedAt }))
  return { copyOf: of('copyOf')[0] ?? null, copies: of('copies'), versions: of('versions'), parts: of('parts'), joined }
}
