import { MAX_FILE_BYTES, TOO_LARGE } from './ingest'
import type { IncomingFile, StreamedFile } from './store'

const LINES_A_FILE = 200
const BYTES_A_FILE = 4 * 1024 * 1024
const LINE_FEED = 10

/** JSON Lines of any length as files of some lines each, kept in pieces; each line is an item, called `prefix` and "line 3". */
export async function* lineFiles(name: string, body: AsyncIterable<Uint8Array>, prefix = ''): AsyncGenerator<Exclude<IncomingFile, StreamedFile>> {
  let lines: readonly Buffer[] = []
  let items: readonly string[] = []
  let bytes = 0
  let number = 0
  const piece = () => ({ name, bytes: Buffer.concat(lines), items })
  for await (const line of bodyLines(body)) {
    number++
    if (line.toString('utf8').trim() === '') continue
    if (line.length > MAX_FILE_BYTES) {
      yield { name: `${prefix}line ${number}`, refused: TOO_LARGE }
      continue
    }
    if (items.length > 0 && (items.length === LINES_A_FILE || bytes + line.length > BYTES_A_FILE)) {
      yield piece()
      lines = []
      items = []
      bytes = 0
    }
    lines = [...lines, line]
    items = [...items, `${prefix}line ${number}`]
    bytes += line.length
  }
  if (items.length > 0) yield piece()
}

/** Lines with their line feeds. Of a line over the limit only enough is kept to see that it is. */
async function* bodyLines(body: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = []
  let length = 0
  const keep = (part: Buffer) => {
    if (length <= MAX_FILE_BYTES) parts.push(part)
    length += part.length
  }
  for await (const chunk of body) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let start = 0
    for (let end = buffer.indexOf(LINE_FEED); end >= 0; end = buffer.indexOf(LINE_FEED, start)) {
      keep(buffer.subarray(start, end + 1))
      yield Buffer.concat(parts)
      parts = []
      length = 0
      start = end + 1
    }
    if (start < buffer.length) keep(buffer.subarray(start))
  }
  if (length > 0) yield Buffer.concat(parts)
}
