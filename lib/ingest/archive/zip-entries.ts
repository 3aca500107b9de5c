import { isUtf8 } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import type { Entry as ZipEntry } from 'yauzl'
import type { Entry } from './member'

/** Bit of an entry whose name is UTF-8. Macs write such names without it; as letters of code page 437 they would make no sense. */
const UTF8_FLAG = 0x800
const FILE_TYPE = 0xf000
const FOLDER = 0x4000
const LINK = 0xa000
const REGULAR = 0x8000

/**
 * The entries of a ZIP archive. Only the directory at its end says what is in it: local headers may lack sizes and name things
 * that were deleted, so the archive is written to a file first, which has no name any more while it is read.
 */
export async function* zipEntries(source: AsyncIterable<Uint8Array>, folder = tmpdir()): AsyncGenerator<Entry> {
  const { fromFdPromise, getFileNameLowLevel } = await import('yauzl')
  const file = path.join(folder, `sikap-${randomUUID()}.zip`)
  const handle = await open(file, 'wx+', 0o600)
  try {
    // gone with the process, however that ends; where an open file cannot be removed, at the end
    await rm(file).catch(() => undefined)
    for await (const piece of source) await handle.write(piece)
    const zip = await fromFdPromise(handle.fd, { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true })
    for await (const entry of zip.eachEntry()) {
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag | (isUtf8(entry.fileNameRaw) ? UTF8_FLAG : 0), entry.fileNameRaw, entry.extraFields, false)
      yield { name, kind: kindOf(entry, name), encrypted: entry.isEncrypted(), size: entry.uncompressedSize, open: async () => checked(await zip.openReadStreamPromise(entry), entry.crc32) }
    }
  } finally {
    await handle.close()
    await rm(file, { force: true }).catch(() => undefined)
  }
}

/** The bytes of a file, compared with the check sum that the archive gives. */
async function* checked(source: AsyncIterable<Uint8Array>, expected: number): AsyncGenerator<Uint8Array> {
  let sum = 0
  for await (const piece of source) {
    sum = crc32(piece, sum)
    yield piece
  }
  if (sum !== expected) throw new Error('CRC')
}

/** Archives made on Unix hold the type of each file in the upper half of its attributes. */
function kindOf({ externalFileAttributes }: ZipEntry, name: string): Entry['kind'] {
  const type = (externalFileAttributes >>> 16) & FILE_TYPE
  if (type === LINK) return 'link'
  if (type === FOLDER || name.endsWith('/')) return 'folder'
  return type === 0 || type === REGULAR ? 'file' : 'other'
}
