import { decodeText } from './decode-text'
import { articleOf } from './article-of'
import { readPage } from './read-html'
import { failedFile, itemOf, type ReadItem, type Reading } from './read-item'
import { statedEncoding } from './stated-encoding'
import { warcPage, type WarcPage } from './warc-record'
import { warcRecords } from './warc-records'

const MAX_BLOCK = 10 * 1024 * 1024
const HTML = /^(?:text\/html|application\/xhtml\+xml|)$/

/** A web archive file: an article a page that it holds, called by its address. Pictures, scripts and answers that are no page are left aside. */
export async function readWarc(file: string, bytes: Uint8Array): Promise<readonly ReadItem[]> {
  const items: ReadItem[] = []
  const others: string[] = []
  for await (const { fields, block } of warcRecords([bytes], MAX_BLOCK)) {
    const page = block === null ? null : warcPage(fields, block)
    if (page === null) continue
    if (isPage(page)) items.push(itemOf(file, page.url === '' ? `record ${items.length + 1}` : page.url, await readRecord(page)))
    else others.push(`${page.type || 'unknown'} (${page.status})`)
  }
  if (items.length > 0) return items
  const [other] = others
  return failedFile(file, other === undefined ? { code: 'entries-missing', words: { format: 'WARC' } } : { code: 'response-no-page', words: { found: other } })
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
