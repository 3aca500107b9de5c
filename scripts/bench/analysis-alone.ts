import { gzipSync } from 'node:zlib'
import { openPool } from '../../lib/jobs/analysis-pool'
import type { MadeFile } from './made-articles'

/** Files that warm a thread up: code that runs for the first time is slow. */
const WARM_UP = 600
/** How long is measured, so that it ends on a slow machine as well. */
const MILLISECONDS = 15_000
/** Files that wait for a thread, so that none is idle. */
const AHEAD = 4

/** Articles a second that so many threads read and analyse, with nothing stored; the files are taken in turn. */
export async function analysisAlone(files: readonly MadeFile[], threads: number): Promise<number> {
  const pool = openPool({ threads, seconds: 600, megabytes: 1024 })
  const packed = files.map(({ name, text }) => ({ name, zipped: gzipSync(text), places: [0] }))
  let at = 0
  /** How many were analysed while `goOn` said so. */
  const run = async (goOn: () => boolean): Promise<number> => {
    let done = 0
    await Promise.all(Array.from({ length: threads * AHEAD }, async () => {
      while (goOn()) {
        const file = packed[at++ % packed.length]
        if (file !== undefined) await pool.analyze(file)
        done++
      }
    }))
    return done
  }
  await run(() => at < WARM_UP * threads)
  const started = performance.now()
  const done = await run(() => performance.now() - started < MILLISECONDS)
  const seconds = (performance.now() - started) / 1000
  await pool.close()
  return done / seconds
}
