import { Prisma } from '../prisma/client'
import { JOIN_PAGES } from '../pages/follow-pages'
import { isReceived } from './receiving'
import type { UploadRow } from '../rows'

export interface UploadRecord extends Omit<UploadRow, 'state' | 'createdAt' | 'interrupted'> {
  readonly createdAt: Date
  readonly cancelled: boolean
  readonly sealed: boolean
  readonly receiving: boolean
  /** Whether pages of an article in it are being joined. */
  readonly joining: boolean
}

/** The queue is asked first: while no pages wait for it, no article has to be looked at. */
const isJoined = Prisma.sql`(exists (select from graphile_worker.jobs where task_identifier = ${JOIN_PAGES}) and exists (select from article a where a.upload_id = u.id and a.joining))`

/** Selects `UploadRecord`s from uploads, which are given as `u`. The outcomes exclude each other and add up to accepted. */
export function uploadRecords(uploads: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select u.id::text, u.created_at as "createdAt", u.cancelled, u.sealed_at is not null as sealed, u.removing, ${isReceived} as receiving, ${isJoined} as joining, c.*
    from ${uploads} u cross join lateral (
      select count(*)::int as accepted, count(*) filter (where i.outcome = 'added')::int as added, count(*) filter (where i.outcome = 'nearDuplicate')::int as "nearDuplicate",
        count(*) filter (where i.outcome = 'newVersion')::int as "newVersion", count(*) filter (where i.outcome = 'duplicate')::int as duplicate,
        count(*) filter (where i.outcome = 'failed')::int as failed, count(*) filter (where i.outcome = 'skipped')::int as skipped,
        count(*) filter (where i.outcome is null)::int as pending,
        (select f.name from item f where f.id = min(i.id)) as first
      from item i where i.upload_id = u.id) c
    order by u.id desc`
}

export function uploadRow({ createdAt, cancelled, sealed, receiving, joining, ...counts }: UploadRecord): UploadRow {
  return {
    ...counts, receiving, interrupted: !sealed && !receiving && !cancelled,
    createdAt: createdAt.toISOString(), state: receiving || joining || counts.pending > 0 ? 'running' : cancelled ? 'cancelled' : 'done',
  }
}
