import { database } from '../client'
import { queueFiles } from './queue-files'

/**
 * Queues once more the items of an upload that failed; what was refused before it was kept has nothing to be read again. Gives their number;
 * null where there is no such upload.
 */
export async function retryFailed(id: string): Promise<number | null> {
  if (!/^\d{1,18}$/.test(id)) return null
  return database().$transaction(async (db) => {
    const [upload] = await db.$queryRaw<{ id: string }[]>`select id::text from upload where id = ${id}::text::bigint and not removing for share`
    if (upload === undefined) return null
    const files = await db.$queryRaw<{ id: string; items: number }[]>`
      with again as (update item set outcome = null, reasons = '[]' where upload_id = ${id}::text::bigint and outcome = 'failed' and file_id is not null returning file_id)
      select file_id::text as id, count(*)::int as items from again group by file_id order by file_id`
    await queueFiles(db, files)
    return files.reduce((sum, { items }) => sum + items, 0)
  }, { maxWait: 60_000, timeout: 10 * 60_000 })
}
