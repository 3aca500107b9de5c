import { expect, test } from 'vitest'
import { program } from '../../lib/runtime/program.mjs'

// as the server and its workers run it: patterns with letters beyond ASCII work as they are written
test('a compiled program reads its own letters', async () => {
  const { analyze } = (await import(/* @vite-ignore */ await program('lib/analysis/analyze.ts'))) as typeof import('../../lib/analysis/analyze')
  const { mentions } = analyze({ text: 'The People’s Republic of China lied.', language: 'en' })
  expect(mentions.map(({ country }) => country)).toEqual(['CN'])
})
