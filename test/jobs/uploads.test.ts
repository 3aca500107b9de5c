import { afterAll, beforeEach, expect, test } from 'vitest'
import { acceptUpload } from '../../lib/add-articles'
import { failureList } from '../../lib/failure-list'
import { drainQueue } from '../../lib/jobs'
import { archiveCounts, cancelUpload, closeDatabase, getUpload, listUploads, retryFailed, undoUpload, UploadCancelled, type IncomingFile } from '../../lib/store'
import { database } from '../../lib/store/client'
import { counted } from '../store/counted'
import { empty } from '../store/empty'

beforeEach(async () => {
  await empty()
  await drainQueue()
})
afterAll(closeDatabase)

const file = (name: string, text: string): IncomingFile => ({ name, bytes: Buffer.from(text) })
const files = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => file(`${from + at}.txt`, `Artikel nomor ${from + at}.`))
const read = async (id: string | undefined) => getUpload(id ?? '', { limit: 500 })

test('an upload is stored in batches, and says while it comes in that it does', async () => {
  const seen: unknown[] = []
  async function* coming(): AsyncGenerator<IncomingFile> {
    yield* files(0, 200)
    // the second batch begins when the first is safe
    yield file('more.txt', 'Satu lagi.')
    await drainQueue()
    const [upload] = await listUploads()
    seen.push(upload?.state, upload?.receiving, upload?.interrupted, upload?.added, upload?.pending)
  }
  const stored = await acceptUpload(coming())
  expect(seen).toEqual(['running', true, false, 200, 0])
  await drainQueue()
  expect(await read(stored?.upload)).toMatchObject({ state: 'done', receiving: false, interrupted: false, accepted: 201, added: 201 })
})

test('what had come of an upload that broke off is kept, and sent again nothing is stored twice', async () => {
  async function* breaking(): AsyncGenerator<IncomingFile> {
    yield* files(0, 250)
    throw new Error('the sender has gone')
  }
  await expect(acceptUpload(breaking())).rejects.toThrow('the sender has gone')
  const [broken] = await listUploads()
  expect(broken).toMatchObject({ state: 'running', interrupted: true, accepted: 200, pending: 200 })
  const again = await acceptUpload(files(0, 250))
  await drainQueue()
  expect(await read(broken?.id)).toMatchObject({ state: 'done', interrupted: true, added: 200 })
  expect(await read(again?.upload)).toMatchObject({ state: 'done', interrupted: false, added: 50, duplicate: 200 })
  expect(await archiveCounts()).toMatchObject({ articles: 250, pending: 0 })
})

test('a cancelled upload leaves out what is not read, and takes in nothing more', async () => {
  async function* cancelled(): AsyncGenerator<IncomingFile> {
    yield* files(0, 200)
    yield file('more.txt', 'Satu lagi.')
    expect(await cancelUpload((await listUploads())[0]?.id ?? '')).toBe(200)
  }
  await expect(acceptUpload(cancelled())).rejects.toThrow(UploadCancelled)
  await drainQueue()
  const [upload] = await listUploads()
  expect(upload).toMatchObject({ state: 'cancelled', interrupted: false, accepted: 200, skipped: 200, pending: 0 })
  expect(await archiveCounts()).toMatchObject({ articles: 0, pending: 0 })
  expect(await cancelUpload('999')).toBeNull()
})

test('an upload that is read already is not cancelled', async () => {
  const stored = await acceptUpload(files(0, 3))
  await drainQueue()
  expect(await cancelUpload(stored?.upload ?? '')).toBe(0)
  expect(await read(stored?.upload)).toMatchObject({ state: 'done', added: 3, skipped: 0 })
})

test('only what failed is read again, by filter and as a list', async () => {
  await database().$executeRawUnsafe(`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$`)
  await database().$executeRawUnsafe(`create trigger refuse before insert on article for each row when (new.text like 'Poison%') execute function refuse()`)
  const stored = await acceptUpload([file('a.txt', 'Good one.'), file('=b.txt', 'Poison.'), file('c.txt', 'Good two.'), { name: 'large.txt', bytes: new Uint8Array(10 * 1024 * 1024 + 1) }])
  await drainQueue()
  await database().$executeRawUnsafe('drop function refuse() cascade')
  const failed = await getUpload(stored?.upload ?? '', { limit: 10, outcome: 'failed' })
  expect([failed?.files.total, failed?.files.rows.map(({ name }) => name)]).toEqual([2, ['=b.txt', 'large.txt']])
  let list = ''
  for await (const piece of (await failureList(stored?.upload ?? '', 'en')) ?? []) list += piece
  expect(list).toMatch(/^\uFEFF"file","reason"\r\n"'=b\.txt","The article could not be stored: [^]*no room[^]*"\r\n"large\.txt","The file has more than 10 MB[^"]*"\r\n$/)
  expect(await retryFailed(stored?.upload ?? '')).toBe(1)
  await drainQueue()
  expect(await read(stored?.upload)).toMatchObject({ state: 'done', added: 3, failed: 1 })
  expect([await retryFailed('999'), await failureList('999', 'en')]).toEqual([null, null])
})

test('an upload that is taken back leaves no trace in the counts, and others keep the texts they brought too', async () => {
  const said = (name: string, day: string) => file(name, JSON.stringify({ text: `"Kami mengecam keras sanksi yang tidak adil terhadap Kuba dan rakyatnya," kata Menteri Luar Negeri Rusia ${name.slice(0, 1).toUpperCase()}rkady Velikov.`, publishedAt: day }))
  await acceptUpload([said('a.json', '2024-01-02')])
  await drainQueue()
  const before = await counted()
  const second = await acceptUpload([said('a.json', '2024-01-02'), said('b.json', '2024-01-03'), said('c.json', '2024-01-04')])
  const third = await acceptUpload([said('c.json', '2024-01-04')])
  await drainQueue()
  expect(await read(third?.upload)).toMatchObject({ duplicate: 1 })
  expect(await undoUpload(second?.upload ?? '')).toBe(true)
  await drainQueue()
  expect(await read(second?.upload)).toBeNull()
  expect(await read(third?.upload)).toMatchObject({ state: 'done', added: 1, duplicate: 0 })
  expect(await undoUpload(third?.upload ?? '')).toBe(true)
  await drainQueue()
  expect(await counted()).toEqual(before)
  expect(await archiveCounts()).toEqual({ articles: 1, quotations: 1, pending: 0 })
  expect(await undoUpload('999')).toBe(false)
})
