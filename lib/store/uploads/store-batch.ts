import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { InputReason, SaidOfUpload } from '../../document'
import { database, type Database } from '../client'
import { hold } from '../articles/held-texts'
import { queueFiles, type QueuedFile } from './queue-files'
import type { TakenFile } from '../rows'
import { noteTakenFiles } from './taken-files'

const zip = promisify(gzip)

/** A file to be kept: the names of the items in it, or why it was refused or left out; or that all of a watched one has come in. */
export type FileToStore =
  | { readonly name: string; readonly bytes: Uint8Array; readonly items: readonly string[] }
  | { readonly name: string; readonly refused: InputReason }
  | { readonly name: string; readonly skipped: InputReason }
  | TakenFile

/** Somebody cancelled the upload, or took it back, while it was being received. */
export class UploadCancelled extends Error {}

interface BatchOptions {
  /** Whether the upload is made with it. */
  readonly first: boolean
  readonly sample: boolean
  readonly said: SaidOfUpload
}

/** A slow disk, and a database that others write to. */
const PATIENCE = { maxWait: 60_000, timeout: 10 * 60_000 }

/** Keeps some files of an upload with their items and queues their analysis, in one transaction. The first batch makes the upload. @throws UploadCancelled */
export async function storeBatch(upload: bigint, files: readonly FileToStore[], { first, sample, said }: BatchOptions): Promise<void> {
  const zipped = await Promise.all(files.map(async (file) => ('bytes' in file ? (await zip(file.bytes)).toString('base64') : null)))
  await database().$transaction(async (db) => {
    if (first) await db.upload.create({ data: { id: upload, sample, said: { ...said } } })
    else await stillWanted(db, upload)
    const kept = await storeFiles(db, upload, files.flatMap((file, at) => ('bytes' in file ? [{ at, name: file.name, bytes: zipped[at] }] : [])))
    await storeItems(db, upload, files.flatMap((file, at) => itemsOf(file, kept.get(at) ?? null)))
    await queueFiles(db, files.flatMap((file, at): readonly QueuedFile[] => {
      const id = kept.get(at)
      return id === undefined || !('items' in file) ? [] : [{ id, items: file.items.length }]
    }))
    await noteTakenFiles(db, upload, files.filter((file) => 'taken' in file))
  }, PATIENCE)
}

/** Holds off who would cancel it until the batch is stored. */
async function stillWanted(db: Database, upload: bigint): Promise<void> {
  const [found] = await db.$queryRaw<{ cancelled: boolean }[]>`select cancelled or removing as cancelled from upload where id = ${upload} for share`
  if (found?.cancelled !== false) throw new UploadCancelled('The upload was cancelled while it was being received.')
}

interface ZippedFile {
  /** Place in the batch. */
  readonly at: number
  readonly name: string
  /** gzip, as base64 */
  readonly bytes: string | null | undefined
}

/** The ids of the files by their place in the batch. */
async function storeFiles(db: Database, upload: bigint, files: readonly ZippedFile[]): Promise<ReadonlyMap<number, string>> {
  if (files.length === 0) return new Map()
  const rows = await db.$queryRaw<{ at: number; id: string }[]>`
    with given as (select nextval((select pg_get_serial_sequence('raw_file', 'id'))::regclass) as id, n.* from
      (select * from json_to_recordset(${hold(JSON.stringify(files))}::text::json) as f (at int, name text, bytes text) order by at) n),
    stored as (insert into raw_file (id, upload_id, name, bytes) select id, ${upload}, name, decode(bytes, 'base64') from given)
    select at, id::text from given`
  return new Map(rows.map(({ at, id }) => [at, id]))
}

interface NewItem {
  readonly file: string | null
  readonly place: number
  readonly name: string
  readonly outcome: 'failed' | 'skipped' | null
  readonly reasons: readonly InputReason[]
}

function itemsOf(file: FileToStore, id: string | null): readonly NewItem[] {
  if ('taken' in file) return []
  if ('refused' in file) return [{ file: null, place: 0, name: file.name, outcome: 'failed', reasons: [file.refused] }]
  if ('skipped' in file) return [{ file: null, place: 0, name: file.name, outcome: 'skipped', reasons: [file.skipped] }]
  return file.items.map((name, place) => ({ file: id, place, name, outcome: null, reasons: [] }))
}

async function storeItems(db: Database, upload: bigint, items: readonly NewItem[]): Promise<void> {
  await db.$executeRaw`
    insert into item (upload_id, file_id, place, name, outcome, reasons)
    select ${upload}, file, place, name, outcome, reasons from jsonb_to_recordset(${JSON.stringify(items.map((item, at) => ({ at, ...item })))}::text::jsonb)
      as n (at int, file bigint, place int, name text, outcome text, reasons jsonb) order by at`
}
