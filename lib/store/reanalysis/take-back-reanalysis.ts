import type { Database } from '../client'

/** What a reanalysis prepared for articles, or kept of them, is void: they were analysed since. */
export async function takeBackReanalysis(db: Database, articles: readonly string[]): Promise<void> {
  await db.$executeRaw`delete from reanalysis_difference where article_id = any(${[...articles]}::text[]::bigint[])`
  await db.$executeRaw`update reanalyzed_article set kept = null, problem = 'analysed-since' where article_id = any(${[...articles]}::text[]::bigint[])`
}
