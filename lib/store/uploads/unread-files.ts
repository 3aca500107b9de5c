import { database } from '../client'
import { queueFiles } from './queue-files'

/** A file of which something could not be read. */
export interface UnreadFile {
  readonly id: string
  readonly name: string
  /** gzip of its bytes */
  readonly zipped: Uint8Array
}

/** Files of an upload with an item that failed for one of some reasons, in their order, from after the one named. */
export async function unreadFiles(upload: string, codes: readonly string[], { limit, after }: { readonly limit: number; readonly after?: string | undefined }): Promise<readonly UnreadFile[]> {
  if (!/^\d{1,18}$/.test(upload)) return []
  return database().$queryRaw<UnreadFile[]>`
    select f.id::text, f.name, f.bytes as zipped from raw_file f
    where f.upload_id = ${upload}::text::bigint and f.id > ${after ?? '0'}::text::bigint and exists (
      select from item i where i.file_id = f.id and i.outcome = 'failed' and i.reasons @> any (select jsonb_build_array(jsonb_build_object('code', c)) from unnest(${[...codes]}::text[]) c))
    order by f.id limit ${limit}`
}

/** How many items of an upload failed for one of some reasons. */
export async function countFailed(upload: string, codes: readonly string[]): Promise<number> {
  if (!/^\d{1,18}$/.test(upload)) return 0
  const [row] = await database().$queryRaw<{ count: number }[]>`
    select count(*)::int as count from item i where i.upload_id = ${upload}::text::bigint and i.outcome = 'failed' and i.file_id is not null
      and i.reasons @> any (select jsonb_build_array(jsonb_build_object('code', c)) from unnest(${[...codes]}::text[]) c)`
  return row?.count ?? 0
}

/** Files that now are known to hold these items. */
export interface FileToReread {
  readonly id: string
  readonly items: readonly string[]
}

/** Queues files to be read once more, with the items that they are known to hold by now: what failed gives way, what is stored stays. */
export async function rereadFiles(files: readonly FileToReread[]): Promise<void> {
  await database().$transaction(async (db) => {
    const json = JSON.stringify(files.flatMap(({ id, items }) => items.map((name, place) => ({ file: id, place, name }))))
    const wanted = await db.$queryRaw<{ id: string }[]>`
      select f.id::text from raw_file f join upload u on u.id = f.upload_id where f.id = any(${files.map(({ id }) => id)}::text[]::bigint[]) and not u.removing order by f.id for update of f`
    const ids = wanted.map(({ id }) => id)
    await db.$executeRaw`delete from item where file_id = any(${ids}::text[]::bigint[]) and outcome = 'failed'`
    const rows = await db.$queryRaw<{ id: string }[]>`
      insert into item (upload_id, file_id, place, name) select f.upload_id, f.id, n.place, n.name
      from jsonb_to_recordset(${json}::text::jsonb) as n (file bigint, place int, name text) join raw_file f on f.id = n.file
      where f.id = any(${ids}::text[]::bigint[]) order by f.id, n.place on conflict (file_id, place) do nothing returning file_id::text as id`
    const counts = new Map<string, number>()
    for (const { id } of rows) counts.set(id, (counts.get(id) ?? 0) + 1)
    await queueFiles(db, [...counts].map(([id, items]) => ({ id, items })))
  }, { maxWait: 60_000, timeout: 10 * 60_000 })
}
