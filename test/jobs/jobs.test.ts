import pg from 'pg'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { acceptUpload, MAX_FILE_BYTES } from '../../lib/add-articles'
import { drainQueue, processFiles, startWorker } from '../../lib/jobs'
import { lineFiles } from '../../lib/line-files'
import { loadSamples, removeSamples } from '../../lib/samples'
import { archiveCounts, closeDatabase, getArticle, getUpload, listArticles, type IncomingFile } from '../../lib/store'
import { database } from '../../lib/store/client'
import { empty } from '../store/empty'

beforeEach(async () => {
  await empty()
  await drainQueue()
})
afterAll(closeDatabase)

const file = (name: string, text: string): IncomingFile => ({ name, bytes: Buffer.from(text) })
const article = (text: string): string => JSON.stringify({ text, publishedAt: '2024-01-01', title: text })
const outcomes = async (upload: string | undefined) => {
  const found = await getUpload(upload ?? '', { limit: 100 })
  return found?.files.rows.map(({ name, outcome, reasons }) => [name, outcome, reasons.length === 0 ? '' : 'with a reason'])
}

test('files are safe and pending first, analysed and counted after', async () => {
  const stored = await acceptUpload([file('a.txt', 'Menteri itu berbicara.'), file('b.txt', 'The minister spoke.')])
  expect(stored?.accepted).toBe(2)
  expect(await getUpload(stored?.upload ?? '', { limit: 10 })).toMatchObject({ state: 'running', pending: 2, added: 0 })
  expect(await archiveCounts()).toMatchObject({ articles: 0, pending: 2 })
  await drainQueue()
  expect(await getUpload(stored?.upload ?? '', { limit: 10 })).toMatchObject({ state: 'done', pending: 0, added: 2 })
})

test('a queue that is drained has marked all its jobs as done, and holds no session', async () => {
  const watching = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await watching.connect()
  await acceptUpload([file('a.txt', 'One.'), file('b.txt', 'Two.')])
  await drainQueue()
  const { rows } = await watching.query(`select (select count(*)::int from graphile_worker.jobs) as jobs, (select count(*)::int from pg_stat_activity where datname = current_database() and state = 'active' and pid <> pg_backend_pid()) as busy`)
  await watching.end()
  expect(rows).toEqual([{ jobs: 0, busy: 0 }])
})

test('no file is no upload', async () => {
  expect(await acceptUpload([])).toBeNull()
  expect(await database().upload.count()).toBe(0)
})

test('a bad file or line costs itself only', async () => {
  const stored = await acceptUpload([
    file('good.txt', 'Good words.'),
    file('empty.txt', ''),
    file('picture.png', 'words'),
    file('lines.jsonl', `${article('First.')}\n{broken\n\n${article('Second.')}\n{"title":"no text"}\n`),
    { name: 'large.txt', bytes: new Uint8Array(MAX_FILE_BYTES + 1) },
    file('again.txt', 'Good  words.'),
  ])
  await drainQueue()
  expect(await outcomes(stored?.upload)).toEqual([
    ['good.txt', 'added', ''],
    ['empty.txt', 'failed', 'with a reason'],
    ['picture.png', 'failed', 'with a reason'],
    ['lines.jsonl line 1', 'added', ''],
    ['lines.jsonl line 2', 'failed', 'with a reason'],
    ['lines.jsonl line 4', 'added', ''],
    ['lines.jsonl line 5', 'failed', 'with a reason'],
    ['large.txt', 'failed', 'with a reason'],
    ['again.txt', 'duplicate', 'with a reason'],
  ])
  expect(await getUpload(stored?.upload ?? '', { limit: 1 })).toMatchObject({ accepted: 9, added: 3, failed: 5, duplicate: 1, skipped: 0, pending: 0 })
})

test('an article that cannot be stored costs itself only', async () => {
  await database().$executeRawUnsafe(`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$`)
  await database().$executeRawUnsafe(`create trigger refuse before insert on article for each row when (new.text like 'Poison%') execute function refuse()`)
  const stored = await acceptUpload([file('a.txt', 'Good one.'), file('b.txt', 'Poison.'), file('c.txt', 'Good two.')])
  await drainQueue()
  await database().$executeRawUnsafe('drop function refuse() cascade')
  expect(await outcomes(stored?.upload)).toEqual([['a.txt', 'added', ''], ['b.txt', 'failed', 'with a reason'], ['c.txt', 'added', '']])
})

test('an upload that breaks off leaves nothing behind', async () => {
  async function* breaking(): AsyncGenerator<IncomingFile> {
    yield file('a.txt', 'One.')
    throw new Error('the sender has gone')
  }
  await expect(acceptUpload(breaking())).rejects.toThrow('the sender has gone')
  expect([await database().upload.count(), await database().rawFile.count(), (await archiveCounts()).pending]).toEqual([0, 0, 0])
})

test('a job that runs twice, or at the same time, stores nothing twice', async () => {
  const stored = await acceptUpload([file('a.txt', 'One.'), file('lines.jsonl', `${article('Two.')}\n${article('Three.')}`)])
  const files = (await database().rawFile.findMany({ select: { id: true } })).map(({ id }) => id.toString())
  await Promise.all([processFiles(files), processFiles(files)])
  await processFiles(files)
  await drainQueue()
  expect(await getUpload(stored?.upload ?? '', { limit: 1 })).toMatchObject({ state: 'done', added: 3, duplicate: 0 })
  expect((await archiveCounts()).articles).toBe(3)
})

test('a worker takes up what comes in, and finishes when it is stopped', async () => {
  const worker = await startWorker()
  const stored = await acceptUpload([file('a.txt', 'One.')])
  await vi.waitFor(async () => expect(await getUpload(stored?.upload ?? '', { limit: 1 })).toMatchObject({ state: 'done', added: 1 }), { timeout: 60_000, interval: 50 })
  await worker.stop()
  await worker.ended
})

test('jobs of a living worker are left to it', async () => {
  await acceptUpload([file('a.txt', 'One.')])
  await database().$executeRaw`update graphile_worker._private_jobs set locked_by = 'worker-alive', locked_at = now()`
  const living = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await living.connect()
  await living.query(`select pg_advisory_lock(hashtextextended('worker-alive', 0))`)
  await drainQueue()
  expect((await archiveCounts()).pending).toBe(1)
  await living.end()
})

test('jobs of a killed worker are taken up at once', async () => {
  const stored = await acceptUpload([file('a.txt', 'One.')])
  await database().$executeRaw`update graphile_worker._private_jobs set locked_by = 'worker-killed', locked_at = now()`
  await drainQueue()
  expect(await getUpload(stored?.upload ?? '', { limit: 1 })).toMatchObject({ state: 'done', added: 1 })
})

test('JSON Lines of any length are kept in pieces, each line with its number', async () => {
  const lines = Array.from({ length: 450 }, (_, at) => (at === 3 ? '' : article(`Article ${at + 1}.`)))
  const body = Buffer.from(lines.join('\n'))
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < body.length; at += 1000) yield body.subarray(at, at + 1000)
  }
  const stored = await acceptUpload(lineFiles('articles.jsonl', chunks()))
  expect([stored?.accepted, await database().rawFile.count()]).toEqual([449, 3])
  await drainQueue()
  const upload = await getUpload(stored?.upload ?? '', { limit: 500 })
  expect(upload).toMatchObject({ added: 449, failed: 0 })
  const last = upload?.files.rows.at(-1)
  expect(last?.name).toBe('line 450')
  expect((await getArticle(last?.article ?? ''))?.text).toBe('Article 450.')
})

test('samples are loaded once, marked, and removed again', async () => {
  const stored = await loadSamples()
  expect(stored?.accepted).toBeGreaterThanOrEqual(40)
  expect(await loadSamples()).toBeNull()
  await drainQueue()
  expect(await getUpload(stored?.upload ?? '', { limit: 1 })).toMatchObject({ state: 'done', added: stored?.accepted, failed: 0 })
  expect((await listArticles({}, { limit: 100 })).rows.every(({ sample }) => sample)).toBe(true)
  await removeSamples()
  expect(await archiveCounts()).toEqual({ articles: 0, quotations: 0, pending: 0 })
})

test('samples removed before they were analysed do not come back', async () => {
  await loadSamples()
  await removeSamples()
  await drainQueue()
  expect(await archiveCounts()).toEqual({ articles: 0, quotations: 0, pending: 0 })
})

test('a worker groups what was stored before there were statements', async () => {
  await acceptUpload([file('a.txt', '"Kami mengecam sanksi yang tidak adil terhadap Kuba dan rakyatnya," kata Arkady Velikov.')])
  await drainQueue()
  await database().$executeRaw`update quotation set statement_id = null`
  const worker = await startWorker()
  await vi.waitFor(async () => expect(await database().quotation.count({ where: { statementId: null } })).toBe(0), { timeout: 60_000 })
  expect(await database().quotation.count()).toBe(1)
  await worker.stop()
})
