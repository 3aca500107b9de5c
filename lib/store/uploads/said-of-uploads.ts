import type { SaidOfUpload } from '../../document'
import { database } from '../client'

/** What people said about uploads, by their ids. */
export async function saidOfUploads(ids: readonly string[]): Promise<ReadonlyMap<string, SaidOfUpload>> {
  const rows = await database().$queryRaw<{ id: string; said: SaidOfUpload }[]>`select id::text, said from upload where id = any(${[...new Set(ids)]}::text[]::bigint[])`
  return new Map(rows.map(({ id, said }) => [id, said]))
}
