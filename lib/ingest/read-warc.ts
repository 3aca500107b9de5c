import { decodeText } from './text/decode-text'
import { articleOf } from './article-of'
import { readPage } from './read-html'
import { failedPlace, type Place } from './place'
import type { Reading } from './read-item'
import { statedEncoding } from './text/stated-encoding'
import { warcPage, type WarcPage } from './warc/warc-record'
import { warcRecords } from './warc/warc-records'

const MAX_BLOCK = 10 * 1024 * 1024
const HTML = /^(?:text\/html|application\/xhtml\+xml|)$/

/** A web archive file: an article a page that it holds, called by its address. Pictures, scripts and answers that are no page are left aside. */
export async function readWarc(bytes: Uint8Array): Promise<readonly Place[]> {
  const places: Place[] = []
  const others: string[] = []
  for await (const { fields, block } of warcRecords([bytes], MAX_BLOCK)) {
    const page = block === null ? null : warcPage(fields, block)
    if (page === null) continue
    if (isPage(page)) places.push({ entry: page.url === '' ? `record ${places.length + 1}` : page.url, read: () => readRecord(page) })
    else others.push(`${page.type || 'unknown'} (${page.status})`)
  }
  if (places.length > 0) return places
  const [other] = others
  return failedPlace(other === undefined ? { code: 'entries-missing', words: { format: 'WARC' } } : { code: 'response-no-page', words: { found: other } })
}

/** Whether a record answers with a page to read. */
export function isPage({ status, type }: WarcPage): boolean {
  return status === 200 && (HTML.test(type) || type === 'text/plain')
}

async function readRecord({ url, type, encoding, body }: WarcPage): Promise<Reading> {
  const decoded = await decodeText(body, encoding ?? statedEncoding(body))
  if ('reason' in decoded) return { reasons: [decoded.reason] }
  return type === 'text/plain' ? articleOf({ text: decoded.text, url }) : readPage(decoded.text, url)
}
