import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { acceptUpload, MAX_FILE_BYTES } from './add-articles'
import type { InputReason } from './document'
import { feedState, keepFeeds, noteFeed, noteFeedProblem } from './store'

/** How long a feed may take to answer. */
const PATIENCE = 30_000
/** How a feed begins; a page of the same site, as where one has to log in, does not. */
const FEED = /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*|<\?[^>]*\?>\s*|<!DOCTYPE (?!html)[^>]*>\s*)*<(?:\w+:)?(?:rss|feed|RDF)[\s>]/
const START_BYTES = 8192

type Became = { readonly upload: string } | { readonly unchanged: true } | { readonly problem: InputReason }

/** What became of a feed: new articles may be in it, it is as it was, or why it could not be read. */
export type FeedRead = { readonly address: string } & Became

/** Fetches the feeds that a file names, one after the other, and takes in those that have changed. A feed that cannot be read costs itself only. @throws where the file cannot be read */
export async function readFeeds(file: string): Promise<readonly FeedRead[]> {
  const addresses = feedAddresses(await readFile(file, 'utf8'))
  await keepFeeds(addresses)
  const reads: FeedRead[] = []
  for (const address of addresses) {
    const read = await readFeed(address)
    if ('problem' in read) await noteFeedProblem(address, read.problem)
    reads.push({ address, ...read })
  }
  return reads
}

/** An address a line; blank lines and those that begin with # are comments. */
export function feedAddresses(list: string): readonly string[] {
  return [...new Set(list.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')))]
}

async function readFeed(address: string): Promise<Became> {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return { problem: { code: 'feed-address' } }
  const before = await feedState(address)
  const asked = { ...(before.etag === null ? {} : { 'If-None-Match': before.etag }), ...(before.lastModified === null ? {} : { 'If-Modified-Since': before.lastModified }) }
  const answer = await fetched(address, { Accept: 'application/rss+xml, application/atom+xml, application/xml, text/xml', ...asked })
  if ('problem' in answer) return answer
  if ('unchanged' in answer) {
    await noteFeed(address, before)
    return answer
  }
  const { bytes, etag, lastModified } = answer
  if (!FEED.test(new TextDecoder().decode(bytes.subarray(0, START_BYTES)))) return { problem: { code: 'feed-other' } }
  const hash = createHash('sha256').update(bytes).digest('hex')
  const upload = hash === before.hash ? null : await acceptUpload([{ name: nameOf(address), bytes }])
  // noted when it is safe: a feed that is broken off in between is read again, and nothing is stored twice
  await noteFeed(address, { etag, lastModified, hash })
  return upload === null ? { unchanged: true } : { upload: upload.upload }
}

interface Answer {
  readonly bytes: Uint8Array
  readonly etag: string | null
  readonly lastModified: string | null
}

async function fetched(address: string, headers: Readonly<Record<string, string>>): Promise<Answer | Exclude<Became, { upload: string }>> {
  try {
    const response = await fetch(address, { headers, signal: AbortSignal.timeout(PATIENCE) })
    if (response.status === 304) return { unchanged: true }
    if (!response.ok) return { problem: { code: 'feed-answered', words: { status: String(response.status) } } }
    const bytes = await limited(response)
    return bytes === null ? { problem: { code: 'feed-too-large', words: { limit: String(Math.round(MAX_FILE_BYTES / 1024 ** 2)) } } } : { bytes, etag: response.headers.get('etag'), lastModified: response.headers.get('last-modified') }
  } catch (error) {
    return { problem: { code: 'feed-unreachable', words: { problem: causeOf(error) } } }
  }
}

/** What went wrong below “fetch failed”: “connect ECONNREFUSED 127.0.0.1:1”, “redirect count exceeded”. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const inner = error.cause instanceof AggregateError ? error.cause.errors[0] : error.cause
  return inner instanceof Error && inner.message !== '' ? inner.message : error.message
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
