import { runOnce } from 'graphile-worker'
import { releaseDeadWorkers } from './dead-workers'
import { queueOptions } from './queue'
import { queuePool } from './queue-pool'

/** Runs the queued jobs that are due, then returns: for scripts and tests where no worker runs. Beside a worker it shares the work. */
export async function drainQueue(): Promise<void> {
  const alive = await releaseDeadWorkers()
  const pool = queuePool()
  try {
    await runOnce({ ...queueOptions(pool), events: alive.events })
  } finally {
    await pool.end()
    await alive.leave()
  }
}
