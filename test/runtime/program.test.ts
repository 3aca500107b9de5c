import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { program } from '../../lib/runtime/program.mjs'

let root = ''
const cache = (): string => path.join(root, 'cache')
const write = async (file: string, text: string, seconds = 1): Promise<void> => {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true })
  await writeFile(path.join(root, file), text)
  await utimes(path.join(root, file), seconds, seconds)
}
const answer = async (): Promise<unknown> => (await import(/* @vite-ignore */ await program('scripts/greet.ts', { root, cache: cache() }))).default

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'sikap-program-'))
  await write('scripts/greet.ts', "import { name } from '../lib/name'\nexport default [`Halo, ${name}`, import.meta.dirname, import.meta.url] as const\n")
  await write('lib/name.ts', "export const name: string = 'Rina'\n")
})
afterEach(() => rm(root, { recursive: true }))

test('TypeScript runs, and each file knows its own place', async () => {
  expect(await answer()).toEqual(['Halo, Rina', path.join(root, 'scripts'), pathToFileURL(path.join(root, 'scripts/greet.ts')).href])
})

test('it is made once, and anew where a file that it is made from has changed', async () => {
  const first = await program('scripts/greet.ts', { root, cache: cache() })
  expect(await program(path.join(root, 'scripts/greet.ts'), { root, cache: cache() })).toBe(first)
  await write('lib/name.ts', "export const name: string = 'Budi'\n", 2)
  expect(await program('scripts/greet.ts', { root, cache: cache() })).not.toBe(first)
  expect(await answer()).toContain('Halo, Budi')
})

test('several at once each get a whole program', async () => {
  const made = await Promise.all(Array.from({ length: 4 }, () => program('scripts/greet.ts', { root, cache: cache() })))
  for (const address of made) expect(await readFile(new URL(address), 'utf8')).toContain('Rina')
})

describe('what is below lib is kept compiled', () => {
  const text = "import { name } from './name'\nexport const greet = (): string => `Halo, ${name}`\nexport const soon = (): Promise<{ sep: string }> => import('node:path')\nexport const place = import.meta.dirname\n"
  const ask = (address: string, expression: string) => spawnSync(process.execPath, ['--input-type=module', '--eval', `const it = await import(${JSON.stringify(address)}); console.log(${expression})`], { encoding: 'utf8' }).stdout.trim()
  const code = async (address: string): Promise<readonly string[]> => (await readdir(path.dirname(fileURLToPath(address)))).filter((name) => /\.cjs\.\d+$/.test(name))

  test('with its exports, its place and what it imports later', async () => {
    await write('lib/greet.ts', text)
    const address = await program('lib/greet.ts', { root, cache: cache() })
    for (const run of ['first', 'second']) {
      expect(ask(address, 'it.greet(), it.place, (await it.soon()).sep'), run).toBe(`Halo, Rina ${path.join(root, 'lib')} ${path.sep}`)
      expect(await code(address), run).toHaveLength(1)
    }
  })

  test('and runs where what was kept is of no use', async () => {
    await write('lib/greet.ts', text)
    const address = await program('lib/greet.ts', { root, cache: cache() })
    ask(address, 'it.greet()')
    const [kept = ''] = await code(address)
    await writeFile(path.join(path.dirname(fileURLToPath(address)), kept), 'no code')
    expect(ask(address, 'it.greet()')).toBe('Halo, Rina')
  })
})

test('what cannot be read says where', async () => {
  await write('lib/name.ts', 'export const name: = 1\n', 3)
  await expect(program('scripts/greet.ts', { root, cache: cache() })).rejects.toThrow('lib/name.ts:1:19')
})
