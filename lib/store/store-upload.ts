import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { InputReason } from '../document'
import { database, type Database } from './client'

const zip = promisify(gzip)

/** A file to be kept: the names of the items in it, or why it was refused. */
export type FileToStore =
  | { readonly name: string; readonly bytes: Uint8Array; readonly items: readonly string[] }
  | { readonly name: string; readonly refused: InputReason }

export interface StoredUpload {
  readonly upload: string
  /** Items in it. */
  readonly accepted: number
}

/** Name of the job that reads, analyses and stores the articles of some files; its payload is `{ files: ids }`. */
export const PROCESS_FILES = 'process-files'
/** Items in one job: enough to save in sets, few enough to show progress. */
const ITEMS_A_JOB = 100
/** A slow upload of many files. */
const LONGEST = 60 * 60 * 1000

/** Keeps files and queues their analysis in one transaction: all of it is safe when this returns, or none. null: there was no file. */
export async function storeUpload(files: AsyncIterable<FileToStore> | Iterable<FileToStore>, { sample }: { readonly sample: boolean }): Promise<StoredUpload | null> {
  return database().$transaction(async (db) => {
    let upload: bigint | undefined
    let accepted = 0
    let job: readonly bigint[] = []
    let itemsInJob = 0
    for await (const file of files) {
      upload ??= (await db.upload.create({ data: { sample }, select: { id: true } })).id
      if ('refused' in file) {
        await db.item.create({ data: { uploadId: upload, place: 0, name: file.name, outcome: 'failed', reasons: [{ ...file.refused }] } })
        accepted++
        continue
      }
      job = [...job, await storeFile(db, upload, file)]
      accepted += file.items.length
      itemsInJob += file.items.length
      if (itemsInJob < ITEMS_A_JOB) continue
      await queueFiles(db, job)
      job = []
      itemsInJob = 0
    }
    if (upload === undefined) return null
    if (job.length > 0) await queueFiles(db, job)
    return { upload: upload.toString(), accepted }
  }, { maxWait: 30_000, timeout: LONGEST })
}

async function storeFile(db: Database, upload: bigint, file: Extract<FileToStore, { bytes: Uint8Array }>): Promise<bigint> {
  const bytes = new Uint8Array(await zip(file.bytes))
  const { id } = await db.rawFile.create({ data: { uploadId: upload, name: file.name, bytes }, select: { id: true } })
  await db.$executeRaw`
    insert into item (upload_id, file_id, place, name)
    select ${upload}, ${id}, n.place - 1, n.name from unnest(${[...file.items]}::text[]) with ordinality as n (name, place) order by n.place`
  return id
}

async function queueFiles(db: Database, files: readonly bigint[]): Promise<void> {
  const payload = JSON.stringify({ files: files.map(String) })
  await db.$executeRaw`select graphile_worker.add_job(${PROCESS_FILES}, ${payload}::text::json)`
}
