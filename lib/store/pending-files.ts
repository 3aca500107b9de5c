import type { SaidOfUpload } from '../document'
import { database } from './client'
import { saidOfUploads } from './said-of-uploads'

/** A file that holds items not yet finished. */
export interface PendingFile {
  readonly id: string
  readonly name: string
  /** gzip of its bytes */
  readonly zipped: Uint8Array
  /** What a person said about its upload. */
  readonly said: SaidOfUpload
  readonly items: readonly { readonly id: string; readonly place: number }[]
  /** Items of it, finished or not. */
  readonly known: number
}

/** Those of the files that still have pending items; a removed or finished one is left out, so that a job may run twice. */
export async function pendingFiles(ids: readonly string[]): Promise<readonly PendingFile[]> {
  const files = await database().rawFile.findMany({
    where: { id: { in: ids.map(BigInt) }, items: { some: { outcome: null } } },
    include: { items: { where: { outcome: null }, orderBy: { place: 'asc' }, select: { id: true, place: true } }, _count: { select: { items: true } } },
    orderBy: { id: 'asc' },
  })
  const saidOf = await saidOfUploads(files.map(({ uploadId }) => uploadId.toString()))
  return files.map(({ id, name, bytes, items, uploadId, _count }) => ({
    id: id.toString(), known: _count.items, name, zipped: bytes, said: saidOf.get(uploadId.toString()) ?? {}, items: items.map(({ id, place }) => ({ id: id.toString(), place })),
  }))
}
