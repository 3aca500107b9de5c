import { gzipSync } from 'node:zlib'
import { openPool, type AnalysisPool } from '../../lib/jobs/analysis-pool'
import type { MadeFile } from './made-articles'

/** Files a thread that warm it up: the engine goes on making its code faster for so long. */
const WARM_UP = 4000
/** One and two are measured by turns, so that what else the machine does weighs on both. */
const TURNS = 5
const MILLISECONDS_A_TURN = 4000
/** Files that wait for a thread, so that none is idle. */
const AHEAD = 4

interface Rates {
  /** Articles a second. */
  readonly one: number
  readonly two: number
}

/** Articles a second that one thread and two read and analyse, with nothing stored; the files are taken in turn. */
export async function analysisAlone(files: readonly MadeFile[]): Promise<Rates> {
  const packed = files.map(({ name, text }) => ({ name, zipped: gzipSync(text), places: [0] }))
  let at = 0
  /** How many were analysed while `goOn` said so. */
  const run = async (pool: AnalysisPool, threads: number, goOn: () => boolean): Promise<number> => {
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
  const measured = [1, 2].map((threads) => ({ threads, pool: openPool({ threads, seconds: 600, megabytes: 1024 }), done: 0, milliseconds: 0 }))
  for (const { threads, pool } of measured) {
    const end = at + WARM_UP * threads
    await run(pool, threads, () => at < end)
  }
  for (let turn = 0; turn < TURNS; turn++) {
    for (const each of measured) {
      const started = performance.now()
      each.done += await run(each.pool, each.threads, () => performance.now() - started < MILLISECONDS_A_TURN)
      each.milliseconds += performance.now() - started
    }
  }
  await Promise.all(measured.map(({ pool }) => pool.close()))
  const [one = 0, two = 0] = measured.map(({ done, milliseconds }) => (1000 * done) / milliseconds)
  return { one, two }
}
