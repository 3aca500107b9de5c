import { byteReader } from '../byte-reader'
import { headFields } from './warc-record'

/** A record of a WARC file: its fields, its block, and all of its bytes. `block` is null where it is larger than the limit. */
export interface WarcRecord {
  readonly fields: ReadonlyMap<string, string>
  readonly block: Uint8Array | null
  readonly bytes: Uint8Array
}

const MAX_HEAD = 64 * 1024

/** The records of a WARC file, unpacked, as it streams in. Ends where the file is no WARC any more; throws what the stream throws. */
export async function* warcRecords(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, maxBlock: number): AsyncGenerator<WarcRecord> {
  const reader = byteReader(source)
  for (;;) {
    const head = await headOf(reader)
    if (head === null) return
    const fields = headFields(head.toString('utf8'))
    const length = Number(fields.get('content-length'))
    if (!Number.isSafeInteger(length) || length < 0) return
    if (length > maxBlock) {
      await reader.skip(length)
      yield { fields, block: null, bytes: head }
    } else {
      const block = await reader.take(length)
      yield { fields, block, bytes: Buffer.concat([head, block]) }
    }
  }
}

/** The head of the next record with its blank line; null at the end, or where none begins. */
async function headOf(reader: ReturnType<typeof byteReader>): Promise<Buffer | null> {
  const lines: Buffer[] = []
  let size = 0
  for (let line = await reader.line(MAX_HEAD); line !== null; line = await reader.line(MAX_HEAD)) {
    const blank = /^\r?\n$/.test(line.toString('latin1', 0, 2)) && line.length <= 2
    // two blank lines stand between records
    if (blank && lines.length === 0) continue
    if (lines.length === 0 && !line.toString('latin1', 0, 5).startsWith('WARC/')) return null
    lines.push(line)
    size += line.length
    if (blank) return Buffer.concat(lines)
    if (size > MAX_HEAD) return null
  }
  return null
}
