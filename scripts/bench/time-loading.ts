import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** Milliseconds that a fresh process takes to load the analysis (what compiling TypeScript costs included), for its first article, and for its second. */
export function timeLoading(text: string): Readonly<Record<'load' | 'first' | 'second', number>> {
  const script = `
    const started = performance.now()
    const { analyze } = await import('./lib/analysis/analyze.ts')
    const loaded = performance.now()
    analyze({ text: ${JSON.stringify(text)} })
    const first = performance.now()
    analyze({ text: ${JSON.stringify(text)} })
    console.log([loaded - started, first - loaded, performance.now() - first].join())`
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], { cwd: root, encoding: 'utf8' })
  const [load, first, second] = stdout.trim().split(',').map((value) => Math.round(Number(value)))
  if (load === undefined || first === undefined || second === undefined) throw new Error(`The analysis did not load: ${stderr.slice(0, 300)}`)
  return { load, first, second }
}
