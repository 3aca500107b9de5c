import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { acceptUpload, MAX_FILE_BYTES } from './add-articles'
import { feedState, noteFeed } from './store'

/** How long a feed may take to answer. */
const PATIENCE = 30_000

/** What became of a feed: new articles may be in it, it is as it was, or why it could not be read. */
export type FeedRead = { readonly address: string } & ({ readonly upload: string } | { readonly unchanged: true } | { readonly problem: string })

/** Fetches the feeds that a file names, one after the other, and takes in those that have changed. A feed that cannot be read costs itself only. @throws where the file cannot be read */
export async function readFeeds(file: string): Promise<readonly FeedRead[]> {
  const reads: FeedRead[] = []
  for (const address of feedAddresses(await readFile(file, 'utf8'))) {
    const read = await readFeed(address).catch((error: unknown) => ({ problem: error instanceof Error ? error.message : String(error) }))
    reads.push({ address, ...read })
  }
  return reads
}

/** An address a line; blank lines and those that begin with # are comments. */
export function feedAddresses(list: string): readonly string[] {
  return [...new Set(list.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')))]
}

async function readFeed(address: string): Promise<{ readonly upload: string } | { readonly unchanged: true } | { readonly problem: string }> {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return { problem: 'expected an address that begins with http:// or https://' }
  const before = await feedState(address)
  const asked = { ...(before.etag === null ? {} : { 'If-None-Match': before.etag }), ...(before.lastModified === null ? {} : { 'If-Modified-Since': before.lastModified }) }
  const response = await fetch(address, { headers: { Accept: 'application/rss+xml, application/atom+xml, application/xml, text/xml', ...asked }, signal: AbortSignal.timeout(PATIENCE) })
  if (response.status === 304) return { unchanged: true }
  if (!response.ok) return { problem: `it answered ${response.status}` }
  const bytes = await limited(response)
  if (bytes === null) return { problem: 'it is too large' }
  const hash = createHash('sha256').update(bytes).digest('hex')
  const upload = hash === before.hash ? null : await acceptUpload([{ name: nameOf(address), bytes }])
  // noted when it is safe: a feed that is broken off in between is read again, and nothing is stored twice
  await noteFeed(address, { etag: response.headers.get('etag'), lastModified: response.headers.get('last-modified'), hash })
  return upload === null ? { unchanged: true } : { upload: upload.upload }
}

/** The body; null where it is larger than an article file may be. */
async function limited(response: Response): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    length += part.length
    if (length > MAX_FILE_BYTES) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** "kabar.example/dunia.rss", so that it is read as a feed. */
function nameOf(address: string): string {
  const { host, pathname } = new URL(address)
  return `${host}${pathname.replace(/\/+$/, '').replace(/\.(?:rss|xml|atom)$/i, '')}.rss`
}
