import type { SaidOfUpload } from '../../document'
import { database } from '../client'

/** A file that holds items not yet finished. */
export interface PendingFile {
  readonly id: string
  readonly name: string
  /** gzip of its bytes */
  readonly zipped: Uint8Array
  /** What a person said about its upload. */
  readonly said: SaidOfUpload
  readonly items: readonly { readonly id: string; readonly place: number }[]
  /** Items of it, finished or not. */
  readonly known: number
}

/** Those of the files that still have pending items; a removed or finished one is left out, so that a job may run twice. */
export async function pendingFiles(ids: readonly string[]): Promise<readonly PendingFile[]> {
  return database().$queryRaw<PendingFile[]>`
    select f.id::text, f.name, f.bytes as zipped, u.said, i.items, i.known from raw_file f join upload u on u.id = f.upload_id cross join lateral (
      select jsonb_agg(jsonb_build_object('id', id::text, 'place', place) order by place) filter (where outcome is null) as items, count(*)::int as known from item where file_id = f.id) i
    where f.id = any(${[...ids]}::text[]::bigint[]) and i.items is not null order by f.id`
}
