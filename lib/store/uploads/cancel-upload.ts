import type { InputReason } from '../../document'
import { database } from '../client'

const CANCELLED: InputReason = { code: 'upload-cancelled' }

/** Ends an upload: what is not analysed yet is left out, what is stays, and nothing more of it is taken in. Gives the number left out; null where there is no such upload. */
export async function cancelUpload(id: string): Promise<number | null> {
  if (!/^\d{1,18}$/.test(id)) return null
  return database().$transaction(async (db) => {
    const found = await db.$executeRaw`update upload set cancelled = true where id = ${id}::text::bigint and not removing`
    if (found === 0) return null
    const leftOut = await db.$executeRaw`update item set outcome = 'skipped', reasons = ${JSON.stringify([CANCELLED])}::text::jsonb where upload_id = ${id}::text::bigint and outcome is null`
    // all of it was read before this came: nothing is missing
    if (leftOut === 0) await db.$executeRaw`update upload set cancelled = false where id = ${id}::text::bigint and sealed_at is not null`
    return leftOut
  }, { maxWait: 60_000, timeout: 10 * 60_000 })
}
