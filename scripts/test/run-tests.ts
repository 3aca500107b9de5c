import { scratchServer } from '../../test/setup/scratch-server'
import { templateDatabase } from '../../test/setup/template-database'
import { buildApp } from '../setup/build-app'
import { lanes } from './lanes'
import { runVitest, type Counts } from './run-vitest'

const NONE: Counts = { passed: 0, failed: 0, skipped: 0 }

/** Runs the tests that the arguments select, all of them where there are none, and prints how many passed; the exit status. */
export async function runTests(args: readonly string[]): Promise<number> {
  const isLong = args.includes('--long')
  const chosen = args.filter((argument) => argument !== '--long')
  const projects = chosen.some((argument) => argument.startsWith('--project')) ? [] : isLong ? ['long', 'long-unit', 'long-store'] : ['unit', 'store', 'e2e', 'kill']
  const stopping = stopRequested()
  const { passed, failed, skipped } = isLong || chosen.length > 0 ? await runVitest([...inProjects(projects), ...chosen], { stopping }) : await runAll(stopping)
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
  return failed === 0 ? 0 : 1
}

/** The tests without a browser run while the pages are built; then those with one beside them, in lanes that share no archive. */
async function runAll(stopping: AbortSignal): Promise<Counts> {
  const server = await scratchServer()
  const template = await templateDatabase(server)
  const options = { stopping, env: { SIKAP_TEST_SERVER: server.url, SIKAP_TEST_TEMPLATE: template.name }, output: 'piped' } as const
  try {
    const counts = await Promise.all([
      runVitest(inProjects(['unit', 'store']), options),
      Promise.race([built(), stopped(stopping)]).then(async (isBuilt) => (isBuilt ? Promise.all(withProgram().map((selected) => runVitest(selected, options))) : [{ ...NONE, failed: 1 }])),
    ])
    return counts.flat().reduce((sum, { passed, failed, skipped }) => ({ passed: sum.passed + passed, failed: sum.failed + failed, skipped: sum.skipped + skipped }), NONE)
  } finally {
    await template.drop()
    await server.leave()
  }
}

/** What runs the built program, side by side: the lanes of browser tests, and the test that kills it, which waits more than it works. */
function withProgram(): readonly (readonly string[])[] {
  return [...lanes().map((files) => [...inProjects(['e2e']), ...files]), inProjects(['kill'])]
}

/** False, with the reason printed, where the pages cannot be built. */
async function built(): Promise<boolean> {
  try {
    await buildApp((why) => console.log(`Build: ${why}`))
    return true
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  }
}

/** Told by Ctrl-C or by who started this process. */
function stopRequested(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => controller.abort())
  return controller.signal
}

/** Resolves to false when it is to stop; a build that is under way then ends with this process. */
function stopped(stopping: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => stopping.addEventListener('abort', () => resolve(false)))
}

function inProjects(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => ['--project', name])
}
