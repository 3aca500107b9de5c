import { expect, test } from 'vitest'
import { zipFiles } from '../lib/zip-files'
import { readZip } from './setup/read-zip'

const TIME = new Date('2024-05-31T08:00:00Z')

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

async function* lines(count: number): AsyncGenerator<string> {
  for (let i = 0; i < count; i++) yield `baris ${i}, “ya”\n`
}

test('what is packed comes out again', async () => {
  const files = readZip(await bytesOf(zipFiles([{ name: 'a.txt', pieces: () => ['satu ', 'dua'] }, { name: 'b.csv', pieces: () => lines(3_000) }, { name: 'empty.txt', pieces: () => [] }], TIME)))
  expect(Object.keys(files)).toEqual(['a.txt', 'b.csv', 'empty.txt'])
  expect([files['a.txt'], files['empty.txt'], files['b.csv']?.split('\n').length]).toEqual(['satu dua', '', 3_001])
})

test('a file that cannot be made ends the archive with its error', async () => {
  async function* broken(): AsyncGenerator<string> {
    yield 'x'
    throw new Error('the database has gone')
  }
  await expect(bytesOf(zipFiles([{ name: 'a.txt', pieces: broken }], TIME))).rejects.toThrow('the database has gone')
})

test('nothing runs ahead of the reader, and a reader who leaves ends what is being made', async () => {
  let made = 0
  const ended = new Promise<number>((resolve) => {
    async function* endless(): AsyncGenerator<string> {
      try {
        for (;;) yield `${made++} ${Math.sin(made)}\n`
      } finally {
        resolve(made)
      }
    }
    void (async () => {
      for await (const _ of zipFiles([{ name: 'a.txt', pieces: endless }], TIME)) break
    })()
  })
  expect(await ended).toBeLessThan(1_000_000)
})
