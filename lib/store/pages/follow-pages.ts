import type { Database } from '../client'
import { pagesOf } from './joins'

/** Name of the job that joins the pages of articles; its payload is `{ articles: ids }`, of all of them. */
export const JOIN_PAGES = 'join-pages'

/**
 * Keeps true, after articles changed, which further pages count with their first one: those that do no more count by themselves at once, and a joined
 * text that is to be made or made anew is analysed by a job; until then the pages count one by one. The ids of pages that count by themselves again.
 */
export async function followPages(db: Database, ids: readonly string[]): Promise<readonly string[]> {
  const { changed, loose } = await pagesOf(db, ids)
  if (loose.length > 0) await db.$executeRaw`update article set first_page = null where id = any(${[...loose]}::text[]::bigint[])`
  if (changed.length > 0) {
    const pages = changed.flatMap(({ first, further }) => [first, ...further])
    await db.$executeRaw`update article set joining = true where id = any(${pages}::text[]::bigint[])`
    await db.$executeRaw`select graphile_worker.add_job(${JOIN_PAGES}, ${JSON.stringify({ articles: pages })}::text::json)`
  }
  return loose
}
