/**
 * `npm test`: all tests of the projects unit, store and e2e; `npm run test:long`: those that take minutes. Arguments
 * select as Vitest's do. The last line printed is the count: "N passed, N failed, N skipped".
 */
import { existsSync } from 'node:fs'

if (!existsSync(new URL('../node_modules/vitest', import.meta.url)) || !existsSync(new URL('../node_modules/esbuild', import.meta.url))) {
  console.error('The packages are not installed: run `npm install` first.')
  process.exit(1)
}
const { program } = await import('../lib/runtime/program.mjs')
// what the tests load reads the database's client, which a clean checkout has not got yet
const { generateClient } = await import(await program('scripts/setup/generate-client.ts'))
await generateClient()
const { runTests } = await import(await program('scripts/test/run-tests.ts'))
process.exitCode = await runTests(process.argv.slice(2))
// what is left open (a session that is being closed) must not hold the terminal
process.exit()
