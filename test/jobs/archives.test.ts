import { gzipSync } from 'node:zlib'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { POST as addArticles } from '../../app/api/v1/articles/route'
import { drainQueue } from '../../lib/jobs'
import { closeDatabase, getArticle, getUpload } from '../../lib/store'
import { database } from '../../lib/store/client'
import { empty } from '../store/empty'

beforeEach(async () => {
  await empty()
  await drainQueue()
})
afterAll(closeDatabase)

async function zipped(members: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, text] of Object.entries(members)) {
    if (name.endsWith('/')) zip.addEmptyDirectory(name)
    else zip.addBuffer(Buffer.from(text), name)
  }
  zip.end()
  const parts: Buffer[] = []
  for await (const part of zip.outputStream) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}

async function send(files: Readonly<Record<string, Buffer>>) {
  const form = new FormData()
  for (const [name, bytes] of Object.entries(files)) form.append('files', new Blob([new Uint8Array(bytes)]), name)
  const response = await addArticles(new Request('http://127.0.0.1:3000/api/v1/articles', { method: 'POST', body: form }))
  const { upload, accepted } = await response.json()
  await drainQueue()
  const found = await getUpload(upload, { limit: 100 })
  return { status: response.status, accepted, counts: found, files: found?.files.rows.map(({ name, outcome }) => [name, outcome]) ?? [], rows: found?.files.rows ?? [] }
}

test('every member of an archive is a file of its own, between its neighbours', async () => {
  const { status, accepted, counts, files, rows } = await send({
    'before.txt': Buffer.from('Sebelum arsip.'),
    'berita.zip': await zipped({ 'dalam/': '', 'dalam/a.txt': 'Berita satu.', 'dalam/foto.png': 'x', 'baris.jsonl': '{"text":"Baris satu."}\n{broken\n', 'b.txt': 'Berita satu.' }),
    'after.txt.gz': gzipSync('Sesudah arsip.'),
  })
  expect([status, accepted]).toEqual([202, 8])
  expect(files).toEqual([
    ['before.txt', 'added'],
    ['berita.zip/dalam', 'skipped'],
    ['berita.zip/dalam/a.txt', 'added'],
    ['berita.zip/dalam/foto.png', 'skipped'],
    ['berita.zip/baris.jsonl line 1', 'added'],
    ['berita.zip/baris.jsonl line 2', 'failed'],
    ['berita.zip/b.txt', 'duplicate'],
    ['after.txt.gz/after.txt', 'added'],
  ])
  expect(counts).toMatchObject({ state: 'done', accepted: 8, added: 4, duplicate: 1, failed: 1, skipped: 2, pending: 0 })
  expect((await getArticle(rows[2]?.article ?? ''))?.fileName).toBe('berita.zip/dalam/a.txt')
  // a row a member: nothing is kept of those left out
  expect(await database().rawFile.count()).toBe(5)
})

test('an archive that cannot be read, or holds nothing, is one failed item', async () => {
  const { accepted, files } = await send({ 'broken.zip': Buffer.from('PK no archive'), 'empty.zip': await zipped({}), 'c.txt': Buffer.from('Berita dua.') })
  expect([accepted, files]).toEqual([3, [['broken.zip', 'failed'], ['empty.zip', 'failed'], ['c.txt', 'added']]])
})
