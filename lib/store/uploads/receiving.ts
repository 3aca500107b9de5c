import pg from 'pg'
import { databaseUrl } from '../client'
import { Prisma } from '../prisma/client'

/** First of the two numbers of the locks that say which uploads are being received; any that no other lock uses. */
const RECEIVING = 7_452_718

/** An upload on its way in: its id, kept for it, and whatever shows that somebody still receives it. */
export interface Reception {
  readonly id: bigint
  readonly leave: () => Promise<void>
}

/**
 * Keeps an id for an upload and shows that it is being received, until `leave` or until this process or its connection ends, however that
 * ends: a session lock of Postgres is held on the id, so that nothing needs to be cleaned up after a kill.
 */
export async function startReceiving(): Promise<Reception> {
  const client = new pg.Client({ connectionString: databaseUrl() })
  // the next statement of the upload reports a lost database
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<{ id: string }>(`select nextval(pg_get_serial_sequence('upload', 'id'))::text as id`)
  const id = BigInt(rows[0]?.id ?? 0)
  await client.query('select pg_advisory_lock($1::int, ($2::bigint % 2147483647)::int)', [RECEIVING, id.toString()])
  return { id, leave: () => client.end().catch(() => undefined) }
}

/** Whether an upload is being received now, on `u`. */
export const isReceived = Prisma.sql`(u.sealed_at is null and exists (select from pg_locks l where l.locktype = 'advisory' and l.granted
  and l.database = (select oid from pg_database where datname = current_database()) and l.classid = ${RECEIVING}::int::oid and l.objid = (u.id % 2147483647)::int::oid and l.objsubid = 2))`
