import type { Database } from './client'
import { followPages } from './pages/follow-pages'
import { Prisma } from './prisma/client'
import { refreshStances } from './stances/refresh-stances'
import { regroupArticles, spotsOf } from './statements/regroup'
import { timedStep } from './timed-step'

/** Articles in the archive that are versions of another: same URL, or same outlet and title. On `a` and `r`. */
const sameArticle = Prisma.sql`r.id <> a.id and r.deletion = 0 and (r.url = a.url or (r.outlet = a.outlet and r.title = a.title))`

/** Runs a change to the articles named and keeps true what follows: which pages and versions count and which quotations report one statement. The change gives the ids of articles it made. */
export async function recount(db: Database, ids: readonly string[], change: () => Promise<readonly string[]>): Promise<void> {
  const before = await withVersions(db, ids)
  const spots = await spotsOf(db, before)
  const changed = await change()
  const touched = await withVersions(db, [...before, ...changed])
  const after = [...new Set([...touched, ...(await timedStep('pages', () => followPages(db, touched)))])]
  await timedStep('versions', async () => {
    const turned = await refreshCurrent(db, after)
    // the stances of an article just made repeat its quotations already
    await refreshStances(db, [...new Set([...before, ...turned])])
  })
  await timedStep('grouping reports', () => regroupArticles(db, after, spots, changed))
}

/** The articles, their other versions, and the pages that count with them. */
async function withVersions(db: Database, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const rows = await db.$queryRaw<{ id: string }[]>`
    select id::text from article where id = any(${[...ids]}::text[]::bigint[])
    union select r.id::text from article a join article r on r.id <> a.id and r.url = a.url where a.id = any(${[...ids]}::text[]::bigint[])
    union select r.id::text from article a join article r on r.id <> a.id and r.outlet = a.outlet and r.title = a.title where a.id = any(${[...ids]}::text[]::bigint[])
    union select id::text from article where first_page = any(${[...ids]}::text[]::bigint[])
    union select first_page::text from article where id = any(${[...ids]}::text[]::bigint[]) and first_page is not null`
  return rows.map(({ id }) => id)
}

/** Of several versions the newest counts; of equally old ones the one stored last. A further page counts with its first one, what a person deleted nowhere. The articles whose quotations count by now, or do no more. */
async function refreshCurrent(db: Database, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const rows = await db.$queryRaw<{ id: string }[]>`
    with judged as (select a.id, a.deletion = 0 and a.first_page is null and not exists (select from article r where ${sameArticle} and (r.sort_key, r.id) > (a.sort_key, a.id)) as newest
      from article a where a.id = any(${[...ids]}::text[]::bigint[])),
    articles as (update article a set current = j.newest from judged j where a.id = j.id and a.current <> j.newest),
    quotations as (update quotation q set current = j.newest from judged j where q.article_id = j.id and q.current <> j.newest returning q.article_id)
    select distinct article_id::text as id from quotations`
  return rows.map(({ id }) => id)
}
