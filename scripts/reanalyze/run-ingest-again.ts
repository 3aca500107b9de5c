import { setTimeout as wait } from 'node:timers/promises'
import { SingleBar } from 'cli-progress'
import { ensureQueue, startWorker } from '../../lib/jobs'
import { closeDatabase, jobsOfIngestAgain, startIngestAgain } from '../../lib/store'

/** Reads every kept file again, with a progress bar. Works beside a running worker and without one; broken off, what waits is done by the next worker. Gives false: nothing failed. */
export async function runIngestAgain(): Promise<boolean> {
  try {
    await ensureQueue()
    const total = await startIngestAgain()
    const worker = await startWorker()
    const bar = new SingleBar({ format: '{bar} {value} of {total} groups of files', hideCursor: true })
    bar.start(total, 0)
    try {
      for (let left = total; left > 0; left = await jobsOfIngestAgain()) {
        bar.update(Math.max(0, total - left))
        await wait(200)
      }
      bar.update(total)
    } finally {
      bar.stop()
      await worker.stop()
      await worker.ended
    }
    console.log('Every file that is kept was read again. npm run reanalyze then analyses what an older analysis read.')
    return false
  } finally {
    await closeDatabase()
  }
}
