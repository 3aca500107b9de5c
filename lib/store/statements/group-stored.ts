import { database } from '../client'
import { regroupArticles } from './regroup'
import { takeWriteLock } from '../write-lock'

/** Name of the job that groups what was stored before there were statements; it needs no payload. */
export const GROUP_STORED = 'group-stored'

/** Queues that job, once however many ask, where anything is left to group. */
export async function queueGrouping(): Promise<void> {
  await database().$executeRaw`
    select graphile_worker.add_job(${GROUP_STORED}, job_key := ${GROUP_STORED}) where exists (select from quotation where statement_id is null)`
}

/** Articles grouped in one transaction. */
const ARTICLES_A_STEP = 200

/** Groups quotations that were stored before there were statements, step by step: what is done stays done when it is broken off. */
export async function groupStored(): Promise<void> {
  let left = true
  while (left) {
    left = await database().$transaction(async (db) => {
      await takeWriteLock(db)
      const rows = await db.$queryRaw<{ id: string }[]>`
        select distinct article_id::text as id from (select article_id from quotation where statement_id is null order by id limit 2000) q limit ${ARTICLES_A_STEP}`
      await regroupArticles(db, rows.map(({ id }) => id), [])
      return rows.length > 0
    }, { maxWait: 60_000, timeout: 10 * 60_000 })
  }
}
