import { setFlagsFromString } from 'node:v8'
import { run } from 'graphile-worker'
import { archiveTimeZone, queueGrouping } from '../store'
import { analysisPool } from './analysis-pool'
import { releaseDeadWorkers } from './dead-workers'
import { jobAtStart, queueOptions, schedule } from './queue'
import { queuePool } from './queue-pool'

export interface RunningWorker {
  /** Finishes the jobs at hand, takes no more, and resolves. */
  readonly stop: () => Promise<void>
  /** Resolves when it has ended, by `stop` or because the database went away. */
  readonly ended: Promise<void>
}

/** While one is being stored the others are analysed: how many articles at once is the threads' affair. */
const JOBS_AT_ONCE = 3
/**
 * Work after which the engine optimises a function, in bytes of code run (its own: 135,168). Optimising takes a processor from analysis and
 * storing, and most of it is spent on functions that a few thousand articles do not need fast (docs/speed.md).
 */
const INTERRUPT_BUDGET = 400_000

/** Runs queued jobs until it is stopped; any number of workers may share the queue. */
export async function startWorker(): Promise<RunningWorker> {
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`)
  // a wrong setting is told now, not once an article
  archiveTimeZone()
  analysisPool()
  const alive = await releaseDeadWorkers()
  await queueGrouping()
  const pool = queuePool()
  const runner = await run({ ...queueOptions(pool), concurrency: JOBS_AT_ONCE, crontab: schedule(), events: alive.events })
  const first = jobAtStart()
  // one that waits already is enough for any number of workers
  if (first !== null) await runner.addJob(first, {}, { jobKey: first })
  const ended = runner.promise.finally(() => pool.end()).finally(alive.leave)
  return { stop: () => runner.stop().then(() => ended), ended }
}
