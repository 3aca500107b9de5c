import { byteReader } from '../byte-reader'

const MAX_LINE = 1024 * 1024
/** “From rani@kabar.example Fri May 31 08:15:00 2024”: a sentence that begins with “From” has no such end. */
const SEPARATOR = /^From \S+.*\b\d{1,2}:\d{2}(?::\d{2})?(?: [A-Z]{3,5}| [+-]\d{4})? (?:19|20)\d{2}(?: [+-]\d{4})?\s*$|^From \S+.*\b(?:19|20)\d{2} \d{1,2}:\d{2}(?::\d{2})?(?: [+-]\d{4})?\s*$/

/**
 * The messages of a mailbox (mbox), in order, as it streams in; null for one of more bytes than the limit. A separator stands at the start
 * or after a blank line. A line of a message that begins with “From ” was quoted with “>”, which is taken off.
 */
export async function* mailMessages(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array | null> {
  const reader = byteReader(source)
  let message: Buffer[] | undefined
  let size = 0
  let blank = true
  for (let line = await reader.line(MAX_LINE); line !== null; line = await reader.line(MAX_LINE)) {
    const start = line.toString('latin1', 0, 500)
    if (blank && SEPARATOR.test(start)) {
      if (message !== undefined) yield size > maxBytes ? null : Buffer.concat(message)
      message = []
      size = 0
    } else if (message !== undefined) {
      size += line.length
      // of a message over the limit nothing is kept
      if (size > maxBytes) message = []
      else message.push(/^>+From /.test(start) ? line.subarray(1) : line)
    }
    blank = /^\r?\n$/.test(start)
  }
  if (message !== undefined) yield size > maxBytes ? null : Buffer.concat(message)
}
