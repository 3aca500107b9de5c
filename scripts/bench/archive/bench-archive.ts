import { archiveCounts, closeDatabase, databaseUrl } from '../../../lib/store'
import { openBaseline } from './baseline'
import { line, measure, type Measured } from './measure'
import { PAGES, STEPS, type Questions } from './questions'
import { valuesOf } from './values'

export interface Bench {
  readonly rounds: number
  /** Only what has this in its name. */
  readonly only: string
  /** Also each question of the pages alone. */
  readonly steps: boolean
}

/** Asks what the pages ask, with values that change, and prints how long it takes beside a plain count. */
export async function benchArchive({ rounds, only, steps }: Bench): Promise<void> {
  const [counts, values, baseline] = await Promise.all([archiveCounts(), valuesOf(1), openBaseline(databaseUrl())])
  console.log(`${counts.quotations} quotations in ${counts.articles} articles; ${rounds} rounds each; ×: median beside that of select count(*) from quotation`)
  const run = async (title: string, questions: Questions): Promise<void> => {
    console.log(`\n${title.padEnd(44)}${'p50'.padStart(9)}${'p95'.padStart(9)}`)
    const measured: Measured[] = []
    for (const [name, ask] of Object.entries(questions)) {
      if (!name.includes(only)) continue
      const one = await measure(name, () => ask(values), baseline.count, rounds)
      measured.push(one)
      console.log(line(one))
    }
    console.log(`slowest p95: ${Math.max(...measured.map(({ p95 }) => p95)).toFixed(0)} ms; over 200 ms: ${measured.filter(({ p95 }) => p95 > 200).length} of ${measured.length}`)
  }
  try {
    await run('All that a page asks', PAGES)
    if (steps) await run('One question', STEPS)
  } finally {
    await baseline.close()
    await closeDatabase()
  }
}
