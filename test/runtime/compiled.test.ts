import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const code = `
const { program } = await import('./lib/runtime/program.mjs')
const { analyze } = await import(await program('lib/analysis/analyze.ts'))
console.log(analyze({ text: 'The People\u2019s Republic of China lied.', language: 'en' }).mentions.map(({ country }) => country).join())`

// as the server and its workers run it: patterns with letters beyond ASCII work as they are written
test('a compiled program reads its own letters', () => {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' })
  expect(stdout.trim()).toBe('CN')
})
