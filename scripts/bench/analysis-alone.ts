import { gzipSync } from 'node:zlib'
import { openPool } from '../../lib/jobs/analysis-pool'
import type { MadeFile } from './made-articles'

/** Files that warm a thread up: code that runs for the first time is slow. */
const WARM_UP = 200

/** Articles a second that so many threads read and analyse, with nothing stored. */
export async function analysisAlone(files: readonly MadeFile[], threads: number): Promise<number> {
  const pool = openPool({ threads, seconds: 600, megabytes: 1024 })
  const packed = files.map(({ name, text }) => ({ name, zipped: gzipSync(text), places: [0] }))
  const run = async (some: typeof packed): Promise<void> => {
    await Promise.all(some.map((file) => pool.analyze(file)))
  }
  await run(packed.slice(0, WARM_UP * threads))
  const started = performance.now()
  await run(packed)
  const seconds = (performance.now() - started) / 1000
  await pool.close()
  return files.length / seconds
}
