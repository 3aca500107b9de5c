import { pipeline, Readable } from 'node:stream'
import type { Entry } from './member'

const KINDS: ReadonlyMap<string | null | undefined, Entry['kind']> = new Map([
  ['file', 'file'], ['contiguous-file', 'file'], ['directory', 'folder'], ['link', 'link'], ['symlink', 'link'],
])

/** The entries of a tar archive as it streams in; what of an entry is left unread is passed over. */
export async function* tarEntries(source: AsyncIterable<Uint8Array>): AsyncGenerator<Entry> {
  const { extract } = await import('tar-stream')
  const unpacking = extract()
  // whoever reads is told of an error; when nobody reads any more it is nobody's
  unpacking.on('error', () => undefined)
  pipeline(Readable.from(source), unpacking, () => undefined)
  for await (const entry of unpacking) {
    const { name, type, size } = entry.header
    yield { name, kind: KINDS.get(type) ?? 'other', encrypted: false, size: size ?? null, open: async () => piecesOf(entry) }
    entry.resume()
  }
}

/** The pieces of an entry. Whoever stops in the middle does not end the archive with it, as ending the entry would. */
async function* piecesOf(entry: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  const pieces = entry[Symbol.asyncIterator]()
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) {
    if (next.value instanceof Uint8Array) yield next.value
  }
}
