import { gzipSync } from 'node:zlib'
import { openPool, type AnalysisPool } from '../../lib/jobs/analysis-pool'
import type { MadeFile } from './made-articles'
import { watchOthers } from './others-share'

/** Files a thread that warm it up: the engine goes on making its code faster for so long. */
const WARM_UP = 4000
/** One and two are measured by turns, so that what else the machine does weighs on both; turns in which others take more of the processors than this do not count. */
const CALM = 0.03
const TURNS = 5
/** On a machine that is never calm. */
const MOST_TURNS = 40
const MILLISECONDS_A_TURN = 2000
/** Files that wait for a thread, so that none is idle. */
const AHEAD = 4

interface Rates {
  /** Articles a second. */
  readonly one: number
  readonly two: number
  /** Turns that count, of so many; none was calm: all of them count. */
  readonly calm: number
  readonly turns: number
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
  const pools = [1, 2].map((threads) => ({ threads, pool: openPool({ threads, seconds: 600, megabytes: 1024 }) }))
  for (const { threads, pool } of pools) {
    const end = at + WARM_UP * threads
    await run(pool, threads, () => at < end)
  }
  const all: Turn[] = []
  while (all.length < MOST_TURNS && all.filter(isCalm).length < TURNS) {
    const others = watchOthers()
    const rates: number[] = []
    for (const { threads, pool } of pools) {
      const started = performance.now()
      const done = await run(pool, threads, () => performance.now() - started < MILLISECONDS_A_TURN)
      rates.push((1000 * done) / (performance.now() - started))
    }
    const [one = 0, two = 0] = rates
    all.push({ one, two, others: others() })
  }
  await Promise.all(pools.map(({ pool }) => pool.close()))
  const calm = all.filter(isCalm)
  const counted = calm.length > 0 ? calm : all
  const mean = (name: 'one' | 'two') => counted.reduce((sum, turn) => sum + turn[name], 0) / counted.length
  return { one: mean('one'), two: mean('two'), calm: calm.length, turns: all.length }
}

interface Turn {
  readonly one: number
  readonly two: number
  /** Share of the processors that others took. */
  readonly others: number | null
}

function isCalm({ others }: Turn): boolean {
  return others === null || others <= CALM
}
