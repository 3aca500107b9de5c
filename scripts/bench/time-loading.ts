import { spawnSync } from 'node:child_process'
import { ROOT } from '../setup/root'

/** Milliseconds that a fresh process takes to load the analysis, which another process has made from its TypeScript and compiled before, for its first article, and for its second. */
export function timeLoading(text: string): Readonly<Record<'load' | 'first' | 'second', number>> {
  const script = `
    const { program } = await import('./lib/runtime/program.mjs')
    await program('lib/analysis/analyze.ts')
    const started = performance.now()
    const { analyze } = await import(await program('lib/analysis/analyze.ts'))
    const loaded = performance.now()
    analyze({ text: ${JSON.stringify(text)} })
    const first = performance.now()
    analyze({ text: ${JSON.stringify(text)} })
    console.log([loaded - started, first - loaded, performance.now() - first].join())`
  const once = () => spawnSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: ROOT, encoding: 'utf8' })
  once()
  const { stdout, stderr } = once()
  const [load, first, second] = stdout.trim().split(',').map((value) => Math.round(Number(value)))
  if (load === undefined || first === undefined || second === undefined) throw new Error(`The analysis did not load: ${stderr.slice(0, 300)}`)
  return { load, first, second }
}
