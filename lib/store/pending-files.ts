import type { SaidOfUpload } from '../document'
import { database } from './client'
import { saidOfUploads } from './said-of-uploads'

/** A file that holds items not yet finished. */
export interface PendingFile {
  readonly name: string
  /** gzip of its bytes */
  readonly zipped: Uint8Array
  /** What a person said about its upload. */
  readonly said: SaidOfUpload
  readonly items: readonly { readonly id: string; readonly place: number }[]
}

/** Those of the files that still have pending items; a removed or finished one is left out, so that a job may run twice. */
export async function pendingFiles(ids: readonly string[]): Promise<readonly PendingFile[]> {
  const files = await database().rawFile.findMany({
    where: { id: { in: ids.map(BigInt) }, items: { some: { outcome: null } } },
    include: { items: { where: { outcome: null }, orderBy: { place: 'asc' }, select: { id: true, place: true } } },
    orderBy: { id: 'asc' },
  })
  const saidOf = await saidOfUploads(files.map(({ uploadId }) => uploadId.toString()))
  return files.map(({ name, bytes, items, uploadId }) => ({
    name, zipped: bytes, said: saidOf.get(uploadId.toString()) ?? {}, items: items.map(({ id, place }) => ({ id: id.toString(), place })),
  }))
}
