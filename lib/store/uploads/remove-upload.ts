import { database, type Database } from '../client'
import { queueFiles } from './queue-files'
import { recount } from '../recount'
import { removeUnquoted } from '../speakers/remove-unquoted'
import { takeWriteLock } from '../write-lock'

/** Name of the job that removes an upload which a person took back; its payload is `{ upload: id }`. */
export const REMOVE_UPLOAD = 'remove-upload'

const PATIENCE = { maxWait: 60_000, timeout: 10 * 60_000 }
/** Articles removed in one transaction. */
const ARTICLES_A_STEP = 200

/** Takes an upload back: nothing more of it is analysed, and a job removes what it stored. False where there is no such upload. */
export async function undoUpload(id: string): Promise<boolean> {
  if (!/^\d{1,18}$/.test(id)) return false
  return database().$transaction(async (db) => {
    const found = await db.$executeRaw`update upload set cancelled = true, removing = true where id = ${id}::text::bigint`
    if (found > 0) await db.$executeRaw`select graphile_worker.add_job(${REMOVE_UPLOAD}, ${JSON.stringify({ upload: id })}::text::json, job_key := ${`${REMOVE_UPLOAD} ${id}`})`
    return found > 0
  }, PATIENCE)
}

/**
 * Removes an upload with its files and articles, step by step: what is done stays done when it is broken off. A file of another upload that
 * was left out as a duplicate of one of these articles is analysed anew, so that its text stays in the archive.
 */
export async function removeUpload(id: string): Promise<void> {
  while ((await removeSome(id)) > 0) continue
  await database().$transaction(async (db) => {
    await takeWriteLock(db)
    await db.$executeRaw`delete from upload where id = ${id}::text::bigint and removing`
    await removeUnquoted(db)
  }, PATIENCE)
}

async function removeSome(upload: string): Promise<number> {
  return database().$transaction(async (db) => {
    await takeWriteLock(db)
    await db.$executeRaw`delete from item where upload_id = ${upload}::text::bigint and outcome is null`
    const rows = await db.$queryRaw<{ id: string }[]>`
      select a.id::text from article a join upload u on u.id = a.upload_id where u.id = ${upload}::text::bigint and u.removing order by a.id limit ${ARTICLES_A_STEP}`
    const articles = rows.map(({ id }) => id)
    if (articles.length === 0) return 0
    await freeDuplicates(db, upload, articles)
    await recount(db, articles, async () => {
      await db.$executeRaw`delete from article where id = any(${articles}::text[]::bigint[])`
      return []
    })
    return articles.length
  }, PATIENCE)
}

async function freeDuplicates(db: Database, upload: string, articles: readonly string[]): Promise<void> {
  const files = await db.$queryRaw<{ id: string; items: number }[]>`
    with again as (update item set outcome = null, reasons = '[]', article_id = null
      where article_id = any(${[...articles]}::text[]::bigint[]) and outcome = 'duplicate' and upload_id <> ${upload}::text::bigint and file_id is not null returning file_id)
    select file_id::text as id, count(*)::int as items from again group by file_id order by file_id`
  await queueFiles(db, files)
}
