import { MAX_FILE_BYTES, openFile, TOO_LARGE, type ColumnWishes } from './ingest'
import { ensureQueue } from './jobs/ensure-queue'
import { openStreams } from './open-streams'
import { rememberedColumns, storeUpload, type FileToStore, type IncomingFile, type StoredUpload, type UploadOptions } from './store'

export { leftAside, MAX_FILE_BYTES, TOO_LARGE } from './ingest'

/**
 * Takes in files as they arrive: keeps them as they came and queues their analysis. When this returns, all of it is safe.
 * Files that turn out unreadable are accepted too and become failed items. null: there was no file. @throws UploadCancelled
 */
export async function acceptUpload(files: AsyncIterable<IncomingFile> | Iterable<IncomingFile>, options: UploadOptions = {}): Promise<StoredUpload | null> {
  await ensureQueue()
  const wishes = { columns: options.said?.columns, remembered: await rememberedColumns() }
  return storeUpload(filesToStore(files, wishes), options)
}

async function* filesToStore(files: AsyncIterable<IncomingFile> | Iterable<IncomingFile>, wishes: ColumnWishes): AsyncGenerator<FileToStore> {
  for await (const file of openStreams(files)) {
    if ('taken' in file) yield file
    else if ('refused' in file || 'skipped' in file) yield { ...file, name: clean(file.name) }
    else if (file.bytes.length > MAX_FILE_BYTES) yield { name: clean(file.name), refused: TOO_LARGE }
    else yield { name: clean(file.name), bytes: file.bytes, items: file.items ?? (await openFile(clean(file.name), file.bytes, wishes)).map(({ name }) => name) }
  }
}

/** Postgres holds no NUL and no half of a surrogate pair. */
function clean(name: string): string {
  return name.replace(/\0|\p{Surrogate}/gu, '')
}
