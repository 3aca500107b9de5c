/** `npm start` and `npm run dev`. In plain JavaScript, so that an old Node or missing packages get a sentence and no stack trace. */
import { existsSync } from 'node:fs'

const EXPECTED = [20, 19]
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < EXPECTED[0] || (major === EXPECTED[0] && minor < EXPECTED[1])) {
  console.error(`Sikap needs Node ${EXPECTED.join('.')} or newer, and this is Node ${process.versions.node}: install a newer one from https://nodejs.org.`)
  process.exit(1)
}
if (!existsSync(new URL('../node_modules/esbuild', import.meta.url))) {
  console.error('The packages are not installed: run `npm install` first.')
  process.exit(1)
}

const { program } = await import('../lib/runtime/program.mjs')
const { start } = await import(await program('scripts/start/start.ts'))
process.exitCode = await start({ development: process.argv.includes('--dev') })
// what is left open (a session that is being closed) must not hold the terminal
process.exit()
