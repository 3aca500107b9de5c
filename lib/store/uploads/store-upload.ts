import type { SaidOfUpload } from '../../document'
import { database } from '../client'
import { startReceiving, type Reception } from './receiving'
import { storeBatch, type FileToStore } from './store-batch'

export interface StoredUpload {
  readonly upload: string
  /** Items in it. */
  readonly accepted: number
}

export interface UploadOptions {
  /** Whether it is marked as samples. */
  readonly sample?: boolean
  /** What a person said about everything in it. */
  readonly said?: SaidOfUpload
  /** Told after each batch what is safe so far. */
  readonly onBatch?: (soFar: StoredUpload) => void
}

/** What is stored in one transaction: enough to be fast, little enough to be analysed while the rest still arrives and to need little memory. */
const FILES_A_BATCH = 200
const BYTES_A_BATCH = 4 * 1024 * 1024

/**
 * Keeps files and queues their analysis, batch after batch while they arrive; all of it is safe when this returns. Where it breaks off, what
 * was stored stays and is analysed, and the upload says that it was interrupted; nothing stays of an upload whose first batch was not whole.
 * null: there was no file. @throws UploadCancelled
 */
export async function storeUpload(files: AsyncIterable<FileToStore> | Iterable<FileToStore>, { sample = false, said = {}, onBatch = () => undefined }: UploadOptions): Promise<StoredUpload | null> {
  let reception: Reception | undefined
  let accepted = 0
  try {
    for await (const batch of batchesOf(files)) {
      const first = reception === undefined
      reception ??= await startReceiving()
      await storeBatch(reception.id, batch, { first, sample, said })
      accepted += batch.reduce((sum, file) => sum + ('items' in file ? file.items.length : 'taken' in file ? 0 : 1), 0)
      onBatch({ upload: reception.id.toString(), accepted })
    }
    if (reception === undefined) return null
    await database().upload.update({ where: { id: reception.id }, data: { sealedAt: new Date() } })
    return { upload: reception.id.toString(), accepted }
  } finally {
    await reception?.leave()
  }
}

async function* batchesOf(files: AsyncIterable<FileToStore> | Iterable<FileToStore>): AsyncGenerator<readonly FileToStore[]> {
  let batch: FileToStore[] = []
  let bytes = 0
  for await (const file of files) {
    batch.push(file)
    bytes += 'bytes' in file ? file.bytes.length : 0
    if (batch.length < FILES_A_BATCH && bytes < BYTES_A_BATCH) continue
    yield batch
    batch = []
    bytes = 0
  }
  if (batch.length > 0) yield batch
}
