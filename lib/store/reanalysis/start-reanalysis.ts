import { database, type Database } from '../client'
import { currentReanalysis, type StoredReanalysis } from './current-reanalysis'
import { openArticle } from './open-articles'

/** Name of the job that analyses some articles for a reanalysis; its payload is `{ reanalysis: id, articles: ids }`. */
export const REANALYZE_BATCH = 'reanalyze-batch'
/** Articles of one job: enough to save in sets and to keep all processors busy, few enough to lose little when a worker is killed. */
const ARTICLES_A_JOB = 100
/** Uploads (priority 0) go first. */
const LATER = 10

/** A reanalysis that was started, or the one that was under way; refused while it is being switched. */
export type ReanalysisStart = { readonly reanalysis: string } | { readonly refused: 'switching' }

/**
 * Begins to analyse the archive anew by a version of the analysis: the articles that another version read, or every one. One by the same version that
 * is not shown yet goes on where it stopped; any other gives way, and with it the way back to what was shown before it.
 */
export async function startReanalysis(analysis: string, every: boolean): Promise<ReanalysisStart> {
  return database().$transaction(async (db) => {
    // whoever starts it at the same time waits here
    await db.$executeRaw`lock table reanalysis in share row exclusive mode`
    const before = await currentReanalysis(db)
    if (before !== null && (before.state === 'switching' || before.state === 'returning')) return { refused: 'switching' }
    const same = before !== null && before.state !== 'switched' && before.analysis === analysis && before.every === every
    const reanalysis = same ? { ...before, id: before.id } : await insertReanalysis(db, analysis, every)
    await queueOpen(db, reanalysis)
    await readyWhenComplete(db, reanalysis.id)
    return { reanalysis: reanalysis.id }
  }, { maxWait: 60_000, timeout: 10 * 60_000 })
}

async function insertReanalysis(db: Database, analysis: string, every: boolean): Promise<StoredReanalysis> {
  await db.$executeRaw`delete from reanalysis`
  const [row] = await db.$queryRaw<StoredReanalysis[]>`
    insert into reanalysis (analysis, every, last_article) select ${analysis}, ${every}, coalesce(max(id), 0) from article
    returning id::text, analysis, every, last_article::text as "lastArticle", state, started_at as "startedAt"`
  if (row === undefined) throw new Error('A reanalysis that is stored has an id')
  return row
}

async function queueOpen(db: Database, reanalysis: StoredReanalysis): Promise<void> {
  await db.$executeRaw`
    with numbered as (select a.id, (row_number() over (order by a.id) - 1) / ${ARTICLES_A_JOB}::int as batch from article a where ${openArticle(reanalysis)}),
    batches as (select batch, json_agg(id::text order by id) as articles, min(id) as first from numbered group by batch)
    select graphile_worker.add_job(${REANALYZE_BATCH}, json_build_object('reanalysis', ${reanalysis.id}::text, 'articles', articles),
      job_key := ${`${REANALYZE_BATCH} ${reanalysis.id} `}::text || first, priority := ${LATER}::int) from batches order by batch`
}

/** A reanalysis that has seen all its articles can be switched on. */
export async function readyWhenComplete(db: Database, id: string): Promise<void> {
  const reanalysis = await currentReanalysis(db)
  if (reanalysis === null || reanalysis.id !== id) return
  await db.$executeRaw`
    update reanalysis set state = 'ready' where id = ${id}::text::bigint and state = 'preparing' and not exists (select from article a where ${openArticle(reanalysis)})`
}
