import pg from 'pg'
import { SUPERUSER } from './initialize'

/** Any numbers, the same in every process: who holds USE (shared) uses the server, who holds it alone may stop it; who holds SERVE serves the archive. */
const USE = [5147, 1] as const
const SERVE = [5147, 2] as const

/** A session that says "the server is in use" for as long as it lasts; it ends with the process, however that ends. */
export interface Lease {
  readonly session: pg.Client
  /** Resolves when the server has gone while the lease was held. */
  readonly lost: Promise<void>
}

/** Takes a lease of the server on the port. Throws what the connection throws; a server of another folder counts as refusing. */
export async function takeLease(port: number, password: string, cluster: string): Promise<Lease> {
  const session = new pg.Client({
    host: '127.0.0.1', port, password, user: SUPERUSER, database: 'postgres', application_name: 'sikap lease',
    connectionTimeoutMillis: 5000, keepAlive: true,
  })
  const lost = new Promise<void>((resolve) => {
    session.on('error', () => resolve())
    session.once('end', () => resolve())
  })
  await session.connect()
  try {
    const { rows } = await session.query<{ data_directory: string }>('SHOW data_directory')
    if (rows[0]?.data_directory !== cluster) throw new Error(`The server on port ${port} serves another folder: ${rows[0]?.data_directory}`)
    await session.query('SELECT pg_advisory_lock_shared($1, $2)', [...USE])
    return { session, lost }
  } catch (error) {
    await session.end().catch(() => undefined)
    throw error
  }
}

/** Gives the lease back. True when nobody else holds one; then no one can take one before the session ends. */
export async function giveBack({ session }: Lease): Promise<boolean> {
  await session.query('SELECT pg_advisory_unlock_shared($1, $2)', [...USE])
  const { rows } = await session.query<{ alone: boolean }>('SELECT pg_try_advisory_lock($1, $2) AS alone', [...USE])
  return rows[0]?.alone === true
}

/** Says that the archive is served at the address; null, or the address where another process already serves it. */
export async function claim({ session }: Lease, address: string): Promise<string | null> {
  // the name before the lock: who finds the lock taken reads the name of its holder
  await session.query("SELECT set_config('application_name', $1, false)", [address])
  const { rows } = await session.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1, $2) AS free', [...SERVE])
  if (rows[0]?.free === true) return null
  const { rows: holders } = await session.query<{ application_name: string }>(
    `SELECT application_name FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE locktype = 'advisory' AND classid = $1 AND objid = $2 AND granted`,
    [...SERVE],
  )
  return holders[0]?.application_name ?? 'another address'
}
