import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { feedAddresses, readFeeds } from '../../lib/read-feeds'
import { closeDatabase, getUpload, listFeeds, listUploads } from '../../lib/store'

const rss = (...texts: readonly string[]) => `<?xml version="1.0"?><rss version="2.0"><channel><title>Kabar</title>${texts.map((text, at) => `<item><title>Judul ${at}</title><link>http://127.0.0.1/${at}</link><description>${text}</description></item>`).join('')}</channel></rss>`

let folder = ''
let feed = rss('Menteri itu berbicara tentang Kuba.')
const asked: IncomingHttpHeaders[] = []
const server = createServer((request, response) => {
  asked.push(request.headers)
  if (request.url === '/plain') return response.end(rss('Tanpa tanda.'))
  if (request.url === '/page') return response.end('<!doctype html><html><body>Masuk dulu</body></html>')
  if (request.url === '/round') return response.writeHead(302, { Location: '/round' }).end()
  if (request.url === '/large') return response.end(Buffer.alloc(10 * 1024 * 1024 + 1))
  if (request.url !== '/feed.xml') return response.writeHead(404).end()
  const etag = `"${feed.length}"`
  if (request.headers['if-none-match'] === etag) return response.writeHead(304).end()
  return response.writeHead(200, { ETag: etag, 'Last-Modified': 'Tue, 02 Jan 2024 10:00:00 GMT' }).end(feed)
})
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sikap-feeds-'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  server.close()
  await closeDatabase()
  await rm(folder, { recursive: true })
})

const read = async (...paths: readonly string[]) => {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server of the feeds has no port')
  const { port } = address
  const list = path.join(folder, 'feeds.txt')
  await writeFile(list, `# what we follow\n\n${paths.map((each) => (each.startsWith('/') ? `http://127.0.0.1:${port}${each}` : each)).join('\n')}\n`)
  return (await readFeeds(list)).map(({ address: _, ...became }) => became)
}

test('a list of addresses is a line each, with comments', () => {
  expect(feedAddresses('# a\nhttp://a.example/rss\n\n  http://b.example/rss \nhttp://a.example/rss')).toEqual(['http://a.example/rss', 'http://b.example/rss'])
})

test('a feed is taken in when it is new or has changed, and else costs one question', async () => {
  expect(await read('/feed.xml')).toEqual([{ upload: expect.any(String) }])
  expect((await getUpload((await listUploads())[0]?.id ?? '', { limit: 1 }))?.accepted).toBe(1)
  expect(await read('/feed.xml')).toEqual([{ unchanged: true }])
  expect(asked.at(-1)).toMatchObject({ 'if-none-match': `"${feed.length}"`, 'if-modified-since': 'Tue, 02 Jan 2024 10:00:00 GMT' })
  feed = rss('Menteri itu berbicara tentang Kuba.', 'Dan tentang Rusia.')
  expect(await read('/feed.xml')).toEqual([{ upload: expect.any(String) }])
  const [latest, first] = await listUploads()
  expect([latest?.first, first?.first]).toEqual([expect.stringMatching(/feed\.rss entry 1$/), expect.stringMatching(/feed\.rss entry 1$/)])
  expect(await listUploads(5, latest?.id)).toEqual([first])
})

test('without a sign of change the answers are compared', async () => {
  expect(await read('/plain', '/plain?again')).toEqual([{ upload: expect.any(String) }, expect.anything()])
  expect(await read('/plain')).toEqual([{ unchanged: true }])
})

test('a feed that cannot be read costs itself only, and what is wrong with it is kept to be seen', async () => {
  const problems = [
    { code: 'feed-answered', words: { status: '404' } }, { code: 'feed-too-large', words: { limit: '10' } }, { code: 'feed-address' }, { code: 'feed-unreachable', words: { problem: expect.not.stringContaining('fetch failed') } },
    { code: 'feed-other' }, { code: 'feed-unreachable', words: { problem: 'redirect count exceeded' } },
  ]
  expect(await read('/gone', '/large', 'ftp://example/feed', 'http://127.0.0.1:1/', '/page', '/round', '/feed.xml')).toEqual([...problems.map((problem) => ({ problem })), { upload: expect.any(String) }])
  const seen = await listFeeds()
  expect(seen).toHaveLength(7)
  expect(seen.filter(({ problem }) => problem === null).map(({ address }) => address)).toEqual([expect.stringMatching(/feed\.xml$/)])
  expect(seen.find(({ address }) => address.endsWith('/gone'))?.problem).toEqual({ code: 'feed-answered', words: { status: '404' } })
  await read('/feed.xml')
  expect(await listFeeds()).toHaveLength(1)
})
