import { Prisma } from './prisma/client'
import type { UploadRow } from './rows'

export interface UploadRecord extends Omit<UploadRow, 'state' | 'createdAt'> {
  readonly createdAt: Date
  readonly cancelled: boolean
}

/** Columns of an `UploadRecord`, on `upload u` joined to `item i` and grouped by upload. The outcomes exclude each other and add up to accepted. */
export const uploadColumns = Prisma.sql`u.id::text, u.created_at as "createdAt", u.cancelled, count(i.id)::int as accepted,
  count(*) filter (where i.outcome = 'added')::int as added, count(*) filter (where i.outcome = 'nearDuplicate')::int as "nearDuplicate",
  count(*) filter (where i.outcome = 'newVersion')::int as "newVersion", count(*) filter (where i.outcome = 'duplicate')::int as duplicate,
  count(*) filter (where i.outcome = 'failed')::int as failed, count(*) filter (where i.outcome = 'skipped')::int as skipped,
  count(*) filter (where i.id is not null and i.outcome is null)::int as pending`

export function uploadRow({ createdAt, cancelled, ...counts }: UploadRecord): UploadRow {
  return { ...counts, createdAt: createdAt.toISOString(), state: cancelled ? 'cancelled' : counts.pending > 0 ? 'running' : 'done' }
}
