import { MAX_FILE_BYTES, TOO_LARGE } from './ingest'
import { lineFiles } from './line-files'
import type { IncomingFile, StreamedFile } from './store'

const LINES = /\.(?:jsonl|ndjson)$/i

/** Files that still arrive, as files that are there: one article file is collected up to its limit, longer JSON Lines are cut into pieces. */
export async function* openStreams(files: AsyncIterable<IncomingFile> | Iterable<IncomingFile>): AsyncGenerator<Exclude<IncomingFile, StreamedFile>> {
  for await (const file of files) {
    if ('stream' in file) yield* openStream(file)
    else yield file
  }
}

async function* openStream({ name, stream }: StreamedFile): AsyncGenerator<Exclude<IncomingFile, StreamedFile>> {
  const parts = stream[Symbol.asyncIterator]()
  const head: Uint8Array[] = []
  let length = 0
  while (length <= MAX_FILE_BYTES) {
    const { done, value } = await parts.next()
    if (done === true) {
      yield { name, bytes: Buffer.concat(head) }
      return
    }
    head.push(value)
    length += value.length
  }
  if (LINES.test(name)) {
    yield* lineFiles(name, joined(head, parts), `${name} `)
    return
  }
  await skipRest(parts)
  yield { name, refused: TOO_LARGE }
}

/** What was read already, then the rest. */
async function* joined(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head
  for (let part = await rest.next(); part.done !== true; part = await rest.next()) yield part.value
}

/** Of a file over the limit nothing is kept, but its neighbours come after it. */
async function skipRest(parts: AsyncIterator<Uint8Array>): Promise<void> {
  while ((await parts.next()).done !== true) continue
}
