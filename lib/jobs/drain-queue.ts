import { runOnce } from 'graphile-worker'
import { releaseDeadWorkers } from './dead-workers'
import { queueOptions } from './queue'

/** Runs the queued jobs that are due, then returns: for scripts and tests where no worker runs. Beside a worker it shares the work. */
export async function drainQueue(): Promise<void> {
  const alive = await releaseDeadWorkers()
  try {
    await runOnce({ ...queueOptions(), events: alive.events })
  } finally {
    await alive.leave()
  }
}
