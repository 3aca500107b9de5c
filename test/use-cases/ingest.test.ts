import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openStreams } from '../../lib/open-streams'
import { archiveCounts, closeDatabase, type IncomingFile } from '../../lib/store'
import { filesBelow } from '../../scripts/ingest/files-below'
import { runIngest, timeLeft } from '../../scripts/ingest/run-ingest'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sikap-ingest-'))
  await mkdir(path.join(folder, 'deep'))
  await writeFile(path.join(folder, 'b.txt'), 'Words of b.')
  await writeFile(path.join(folder, '.hidden'), 'x')
  await writeFile(path.join(folder, 'deep', 'a.txt'), 'Words of a.')
  await writeFile(path.join(folder, 'large.txt'), new Uint8Array(10 * 1024 * 1024 + 1))
  const line = `${JSON.stringify({ text: 'word '.repeat(200_000) })}\n`
  await writeFile(path.join(folder, 'large.jsonl'), line.repeat(11))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await closeDatabase()
})

test('folders are opened, hidden files left aside, long JSON Lines cut, what cannot be read is refused', async () => {
  const found: string[] = []
  for await (const file of openStreams(filesBelow([folder, path.join(folder, 'missing.txt')]))) {
    found.push(`${'name' in file ? path.relative(folder, file.name) : ''}: ${!('bytes' in file) ? 'refused' : (file.items ?? [1]).length}`)
  }
  expect(found).toEqual(['b.txt: 1', 'deep/a.txt: 1', 'large.jsonl: 4', 'large.jsonl: 4', 'large.jsonl: 3', 'large.txt: refused', 'missing.txt: refused'])
})

test('what lies in a folder and holds no article is skipped, what was named fails', async () => {
  const saved = path.join(folder, 'saved')
  await mkdir(path.join(saved, 'page_files'), { recursive: true })
  for (const name of ['page.html', 'page_files/advert.html', 'photo.jpg', 'Thumbs.db']) await writeFile(path.join(saved, name), 'x')
  const found: Record<string, string> = {}
  for await (const file of openStreams(filesBelow([saved, path.join(saved, 'photo.jpg')]))) found['name' in file ? path.relative(saved, file.name) : ''] = 'skipped' in file ? file.skipped.code : 'read'
  expect(found).toEqual({ 'page.html': 'read', 'page_files/advert.html': 'member-page-part', 'photo.jpg': 'read', 'Thumbs.db': 'member-junk' })
  await rm(saved, { recursive: true })
})

test('adds what it finds and says what failed', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const problems = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const failed = await runIngest(filesBelow([path.join(folder, 'b.txt'), path.join(folder, 'deep'), path.join(folder, 'missing.txt')]))
  expect([failed, log.mock.calls, problems.mock.calls]).toEqual([true, [['3 articles: 2 added, 1 failed']], [[`${path.join(folder, 'missing.txt')}: There is no such file or folder.`]]])
  expect(await runIngest(filesBelow([path.join(folder, 'b.txt')]))).toBe(false)
  expect(log.mock.calls.at(-1)).toEqual(['1 article: 1 duplicate'])
  expect(await archiveCounts()).toMatchObject({ articles: 2, pending: 0 })
  vi.restoreAllMocks()
})

test('stopped while files come in: what has come in stays, the upload says that it was interrupted', async () => {
  const problems = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const stopping = new AbortController()
  async function* coming(): AsyncGenerator<IncomingFile> {
    for (let number = 0; number < 500; number++) {
      if (number === 450) stopping.abort()
      yield { name: `${number}.txt`, bytes: Buffer.from(`Words of file ${number}.`) }
    }
  }
  expect(await runIngest(coming(), {}, stopping.signal)).toBe(true)
  expect(problems.mock.calls).toEqual([[expect.stringMatching(/^Stopped: \d+ of 400 articles are read(, the others wait: .*)?\. What had not come in yet was left out; the same command takes it in\.$/)]])
  vi.restoreAllMocks()
})

test('stopped before anything came in', async () => {
  const problems = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(await runIngest(filesBelow([folder]), {}, AbortSignal.abort())).toBe(true)
  expect(problems.mock.calls).toEqual([['Stopped: nothing was taken in.']])
  vi.restoreAllMocks()
})

test.each([[0, 5, ''], [40, 0, ''], [40, 5, ', 8 s left'], [1000, 5, ', 4 min left']])('%i articles at %f a second', (articles, rate, left) => expect(timeLeft(articles, rate)).toBe(left))
