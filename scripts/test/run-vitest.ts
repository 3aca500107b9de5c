import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { ROOT } from '../setup/root'

const VITEST = path.join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
const Results = z.object({ testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })) })

/** How many tests ended how. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

interface Options {
  readonly stopping: AbortSignal
  readonly env?: Readonly<Record<string, string>>
  /** `piped`: shown by whole lines, beside that of others. */
  readonly output?: 'inherit' | 'piped'
}

/** Runs Vitest to its end, its output shown, or not at all where it is to stop already. */
export async function runVitest(args: readonly string[], options: Options): Promise<Counts> {
  if (options.stopping.aborted) return { passed: 0, failed: 1, skipped: 0 }
  const folder = mkdtempSync(path.join(tmpdir(), 'sikap-results-'))
  const results = path.join(folder, 'results.json')
  const status = await run([VITEST, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...args], options)
  const counts = existsSync(results) ? count(Results.parse(JSON.parse(readFileSync(results, 'utf8')))) : { passed: 0, failed: 0, skipped: 0 }
  rmSync(folder, { recursive: true, force: true })
  // an error outside of every test (a set-up, a rejected promise) is a failure too
  return status === 0 ? counts : { ...counts, failed: Math.max(counts.failed, 1) }
}

/** A file that could not be loaded has no tests to count: it is one failure. */
function count({ testResults }: z.infer<typeof Results>): Counts {
  const tests = testResults.flatMap((file) => file.assertionResults)
  const of = (...states: readonly string[]): number => tests.filter((test) => states.includes(test.status)).length
  const unloadable = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  return { passed: of('passed'), failed: of('failed') + unloadable, skipped: of('skipped', 'pending', 'todo', 'disabled') }
}

/** Waits for it also when it is to stop: it has servers of its own to end. */
function run(args: readonly string[], { stopping, env = {}, output = 'inherit' }: Options): Promise<number> {
  const colours = output === 'piped' && process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...colours, ...env }, stdio: output === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'] })
  stopping.addEventListener('abort', () => child.kill('SIGTERM'))
  if (child.stdout !== null) byLines(child.stdout, process.stdout)
  if (child.stderr !== null) byLines(child.stderr, process.stderr)
  return new Promise((resolve, reject) => child.once('error', reject).once('close', (code) => resolve(code ?? 1)))
}

/** Passes on what comes, cut after the ends of lines. */
function byLines(from: NodeJS.ReadableStream, to: NodeJS.WritableStream): void {
  let rest = ''
  from.setEncoding('utf8')
  from.on('data', (text: string) => {
    const end = text.lastIndexOf('\n') + 1
    if (end > 0) to.write(rest + text.slice(0, end))
    rest = end > 0 ? text.slice(end) : rest + text
  })
  from.on('end', () => to.write(rest))
}
