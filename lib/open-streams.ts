import { archiveInside, archiveKind, leftAsideByContent, MAX_FILE_BYTES, readArchive, TOO_LARGE, type ArchiveKind } from './ingest'
import { lineFiles } from './line-files'
import type { IncomingFile, StreamedFile } from './store'

const LINES = /\.(?:jsonl|ndjson)$/i

type OpenFile = Exclude<IncomingFile, StreamedFile>

/**
 * Files that still arrive, as files that are there: an archive as its members, one at a time; one article file collected up to its limit;
 * longer JSON Lines cut into pieces.
 */
export async function* openStreams(files: AsyncIterable<IncomingFile> | Iterable<IncomingFile>): AsyncGenerator<OpenFile> {
  for await (const file of files) {
    if ('stream' in file) yield* openStream(file)
    else if ('bytes' in file && file.items === undefined && archiveKind(file.name) !== null) yield* members({ name: file.name, stream: once(file.bytes) })
    else yield file
  }
}

async function* openStream({ name, stream, found = false }: StreamedFile): AsyncGenerator<OpenFile> {
  if (archiveKind(name) !== null) {
    yield* members({ name, stream })
    return
  }
  const parts = stream[Symbol.asyncIterator]()
  const head: Uint8Array[] = []
  let length = 0
  while (length <= MAX_FILE_BYTES) {
    const { done, value } = await parts.next()
    if (done === true) {
      yield* openWhole(name, Buffer.concat(head), found)
      return
    }
    head.push(value)
    length += value.length
  }
  if (LINES.test(name)) {
    yield* lineFiles(name, joined(head, parts), `${name} `)
    return
  }
  const kind = await archiveInside(name, Buffer.concat(head))
  if (kind !== null) {
    yield* members({ name, stream: joined(head, parts) }, kind)
    return
  }
  await skipRest(parts)
  yield { name, refused: TOO_LARGE }
}

/** A file that is there: where its name says no format, its content says whether it is an archive, and whether it is anything to be read. */
async function* openWhole(name: string, bytes: Uint8Array, found: boolean): AsyncGenerator<OpenFile> {
  const kind = await archiveInside(name, bytes)
  const skipped = found ? await leftAsideByContent(name, bytes) : null
  if (kind !== null) yield* members({ name, stream: once(bytes) }, kind)
  else yield skipped === null ? { name, bytes } : { name, skipped }
}

/** The members of an archive, each under the name of the archive and its path in it; an archive without any is one refused file. */
async function* members({ name, stream }: StreamedFile, kind?: ArchiveKind): AsyncGenerator<OpenFile> {
  const parts = stream[Symbol.asyncIterator]()
  let empty = true
  for await (const { path, ...what } of readArchive(kind === undefined ? name : `${name}.${kind}`, joined([], parts))) {
    empty = false
    yield { name: path === '' ? name : `${name}/${path}`, ...what }
  }
  await skipRest(parts)
  if (empty) yield { name, refused: { code: 'archive-empty' } }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** What was read already, then the rest. */
async function* joined(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head
  for (let part = await rest.next(); part.done !== true; part = await rest.next()) yield part.value
}

/** Nothing is kept of what follows, but the neighbours come after it. */
async function skipRest(parts: AsyncIterator<Uint8Array>): Promise<void> {
  while ((await parts.next()).done !== true) continue
}
