import { buffer } from 'node:stream/consumers'
import { pack } from 'tar-stream'
import { ZipFile } from 'yazl'

type Members = Readonly<Record<string, Buffer>>

/** A ZIP archive of some files. */
export async function zipOf(members: Members): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, bytes] of Object.entries(members)) zip.addBuffer(bytes, name)
  zip.end()
  return buffer(zip.outputStream)
}

/** A TAR archive of some files. */
export async function tarOf(members: Members): Promise<Buffer> {
  const tar = pack()
  for (const [name, bytes] of Object.entries(members)) tar.entry({ name }, bytes)
  tar.finalize()
  return buffer(tar)
}
