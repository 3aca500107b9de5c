import { EventEmitter } from 'node:events'
import type { WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import { databaseUrl } from '../store'
import { ensureQueue } from './ensure-queue'

/** What shows other processes that the workers of this one live. */
export interface Alive {
  /** To be given to the worker: each worker it makes is announced. */
  readonly events: WorkerEvents
  readonly leave: () => Promise<void>
}

/**
 * Gives back to the queue the jobs that a killed worker left locked; the queue itself would wait four hours.
 * A living worker holds a session lock of Postgres on its name, which ends with its connection, however it ends.
 */
export async function releaseDeadWorkers(): Promise<Alive> {
  await ensureQueue()
  const client = new pg.Client({ connectionString: databaseUrl() })
  // the worker itself reports a lost database
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    `select name from (select distinct locked_by as name from graphile_worker.jobs where locked_by is not null) holders
     where pg_try_advisory_lock(hashtextextended(name, 0))`,
  )
  const dead = rows.map(({ name }) => name)
  if (dead.length > 0) await client.query('select graphile_worker.force_unlock_workers($1::text[])', [dead])
  await client.query('select pg_advisory_unlock_all()')
  const events: WorkerEvents = new EventEmitter()
  let last: Promise<unknown> = Promise.resolve()
  events.on('worker:create', ({ worker }) => {
    // a session takes one statement at a time
    last = last.then(() => client.query('select pg_advisory_lock(hashtextextended($1, 0))', [worker.workerId])).catch(() => undefined)
  })
  return { events, leave: () => client.end() }
}
