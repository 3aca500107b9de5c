import { buffer } from 'node:stream/consumers'
import type { InputReason } from '../../document'
import { problemOf } from '../problem-of'

/** The parts of a document that is a ZIP archive (docx, odt, epub, xlsx), by their paths, or why there are none. */
export type Unzipped = { readonly parts: ReadonlyMap<string, Uint8Array> } | { readonly reason: InputReason }

const MAX_MEGABYTES = 32
/** Of all parts that are read, unpacked. An article is far below; pictures are not unpacked at all. */
const MAX_BYTES = MAX_MEGABYTES * 1024 * 1024
const MAX_PARTS = 10_000

/** Unpacks the wanted parts of a document in memory, no more than the limits allow: a part that unpacks to more than it says is refused. */
export async function unzipDocument(format: string, bytes: Uint8Array, wanted: (path: string) => boolean): Promise<Unzipped> {
  const { fromBufferPromise } = await import('yauzl')
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true })
    if (zip.entryCount > MAX_PARTS) return { reason: { code: 'format-broken', words: { format, problem: `${zip.entryCount} parts` } } }
    const parts = new Map<string, Uint8Array>()
    let size = 0
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) return { reason: { code: 'format-encrypted' } }
      if (!wanted(entry.fileName)) continue
      size += entry.uncompressedSize
      if (size > MAX_BYTES) return { reason: { code: 'unpacked-too-large', words: { limit: String(MAX_MEGABYTES) } } }
      parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
    }
    return { parts }
  } catch (error) {
    return { reason: { code: 'format-broken', words: { format, problem: problemOf(error) } } }
  }
}

/**
 * A ZIP archive of just these parts. Libraries that unpack by themselves, and without limits, get this one:
 * what they find in it has been unpacked, and measured, before.
 */
export async function zipParts(parts: ReadonlyMap<string, Uint8Array>): Promise<Buffer> {
  const { ZipFile } = await import('yazl')
  const zip = new ZipFile()
  for (const [path, bytes] of parts) zip.addBuffer(Buffer.from(bytes), path, { compress: false, mtime: new Date(0) })
  zip.end()
  return buffer(zip.outputStream)
}
