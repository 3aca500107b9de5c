import { mailMessages } from '../mail/mail-messages'
import { isPage } from '../read-warc'
import { warcPage } from '../warc/warc-record'
import { warcRecords } from '../warc/warc-records'
import type { Member } from './member'

type Source = AsyncIterable<Uint8Array>

/** The messages of a mailbox, each as a mail file: "message 12.eml". */
export async function* mailMembers(source: Source, maxBytes: number): AsyncGenerator<Member> {
  let number = 0
  for await (const message of mailMessages(source, maxBytes)) {
    number++
    const path = `message ${number}.eml`
    yield message === null ? tooLarge(path, maxBytes) : { path, bytes: message }
  }
  if (number === 0) yield { path: '', refused: { code: 'entries-missing', words: { format: 'mbox' } } }
}

/** The answers in a web archive, each as a web archive of its own, "record 12.warc"; requests and notes of the crawler are no members. */
export async function* pageMembers(source: Source, maxBytes: number): AsyncGenerator<Member> {
  let number = 0
  for await (const { fields, block, bytes } of warcRecords(source, maxBytes)) {
    number++
    const path = `record ${number}.warc`
    const page = block === null ? null : warcPage(fields, block)
    if (block === null) yield tooLarge(path, maxBytes)
    else if (page === null) continue
    else yield isPage(page) ? { path, bytes } : { path, skipped: { code: 'response-no-page', words: { found: `${page.type || 'unknown'} (${page.status})` } } }
  }
  if (number === 0) yield { path: '', refused: { code: 'entries-missing', words: { format: 'WARC' } } }
}

function tooLarge(path: string, maxBytes: number): Member {
  return { path, refused: { code: 'file-too-large', words: { limit: String(Math.round(maxBytes / 1024 ** 2)) } } }
}
