import { constants, gunzipSync } from 'node:zlib'
import { fileExtension } from '../kind/file-extension'
import { recogniseContent } from '../kind/recognise-content'
import type { ArchiveKind } from './archive-kind'

/** Packed bytes that show what a gzip stream holds. */
const HEAD_BYTES = 64 * 1024
const KINDS: ReadonlyMap<string | null, ArchiveKind> = new Map([['zip', 'zip'], ['tar', 'tar'], ['tar.gz', 'tar.gz'], ['warc', 'warc'], ['mbox', 'mbox']])
const PACKED: ReadonlyMap<string | null, ArchiveKind> = new Map([['tar', 'tar.gz'], ['warc', 'warc.gz'], ['mbox', 'mbox.gz']])

/**
 * The kind of archive that a file is by its content, where its name says no format at all; null: it is a file of its own, or its name says what it is.
 * The first bytes are enough where the file is too large for an article.
 */
export async function archiveInside(name: string, bytes: Uint8Array): Promise<ArchiveKind | null> {
  if (fileExtension(name) !== undefined) return null
  const kind = await recogniseContent(bytes)
  return kind === 'gz' ? (PACKED.get(await recogniseContent(unpackedStart(bytes))) ?? 'gz') : (KINDS.get(kind) ?? null)
}

function unpackedStart(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes.subarray(0, HEAD_BYTES), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 100 * HEAD_BYTES })
  } catch {
    // broken, or a bomb: whoever reads it says so
    return new Uint8Array()
  }
}
