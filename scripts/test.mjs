/**
 * `npm test`: all tests of the projects unit, store and e2e; `npm run test:long`: those that take minutes. Arguments
 * select as Vitest's do. The last line printed is the count: "N passed, N failed, N skipped".
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const ROOT = path.join(import.meta.dirname, '..')
const VITEST = path.join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
if (!existsSync(VITEST)) {
  console.error('The packages are not installed: run `npm install` first.')
  process.exit(1)
}

const long = process.argv.includes('--long')
const chosen = process.argv.slice(2).filter((argument) => argument !== '--long')
const projects = chosen.some((argument) => argument.startsWith('--project')) ? [] : long ? ['long', 'long-store'] : ['unit', 'store', 'e2e']

const folder = mkdtempSync(path.join(tmpdir(), 'sikap-results-'))
const results = path.join(folder, 'results.json')
const status = await run(process.execPath, [
  VITEST, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`,
  ...projects.flatMap((project) => ['--project', project]), ...chosen,
])
const counts = existsSync(results) ? count(JSON.parse(readFileSync(results, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 }
rmSync(folder, { recursive: true, force: true })

// an error outside of every test (a set-up, a rejected promise) is a failure too
const failed = status === 0 ? counts.failed : Math.max(counts.failed, 1)
console.log(`\n${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped`)
process.exitCode = failed === 0 ? 0 : 1

/** A file that could not be loaded has no tests to count: it is one failure. */
function count({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults)
  const of = (...states) => tests.filter((test) => states.includes(test.status)).length
  const unloadable = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  return { passed: of('passed'), failed: of('failed') + unloadable, skipped: of('skipped', 'pending', 'todo', 'disabled') }
}

/** Runs a program and waits for it, also when this one is told to stop: it has servers of its own to end. */
function run(command, args) {
  const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => child.once('error', reject).once('close', (code) => resolve(code ?? 1)))
}
