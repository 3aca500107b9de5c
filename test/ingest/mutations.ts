import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { archiveKind, readArchive, readFile } from '../../lib/ingest'
import { chance, mutate } from './mutate'

const FIXTURES = path.join(import.meta.dirname, 'fixtures')
/** What a thread is given for a file, in time of the processor: two of ten thousand PDF files come to half of it, with a table of letters that says it has millions. */
const LONGEST_SECONDS = 60

/** The formats with fixtures, and the archives made of them. */
export const MUTATED: readonly string[] = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).concat('mbox.gz', 'warc.gz').sort()

/** Reads mutated fixtures of a format, always the same ones: each gives items, none throws, none hangs, and what is read can be stored. */
export async function readMutations(format: string, count: number): Promise<void> {
  const [plain = '', packed] = format.split('.')
  const folder = path.join(FIXTURES, plain)
  const samples = readdirSync(folder).map((file) => ({ file: packed === undefined ? file : `${file}.gz`, bytes: packed === undefined ? readFileSync(path.join(folder, file)) : gzipSync(readFileSync(path.join(folder, file))) }))
  const random = chance([...format].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7))
  for (let number = 0; number < count; number++) {
    const { file, bytes } = samples[number % samples.length] ?? { file: '', bytes: Buffer.alloc(0) }
    const mutated = mutate(bytes, random)
    const started = process.cpuUsage()
    await (packed === undefined ? readsToItems(file, mutated) : readsToMembers(file, mutated))
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1e6, `seconds of mutation ${number}`).toBeLessThan(LONGEST_SECONDS)
  }
}

async function readsToItems(file: string, bytes: Uint8Array): Promise<void> {
  const items = await readFile(file, bytes)
  expect(items.length).toBeGreaterThan(0)
  for (const item of items) {
    if (item.kind === 'failed') expect(item.reasons.length).toBeGreaterThan(0)
    else {
      expect(item.article.text.trim()).not.toBe('')
      // a backslash of the text itself, before "udara", is none of an escape
      expect(JSON.stringify(item.article).replaceAll('\\\\', '')).not.toMatch(/\\u0000|\\ud[89a-f]/)
    }
  }
}

async function readsToMembers(file: string, bytes: Buffer): Promise<void> {
  expect(archiveKind(file)).not.toBeNull()
  for await (const member of readArchive(file, onePiece(bytes))) if ('bytes' in member) await readsToItems(member.path, member.bytes)
}

async function* onePiece(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}
