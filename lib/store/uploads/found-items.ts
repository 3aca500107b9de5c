import { database } from '../client'
import { queueFiles } from './queue-files'

/** Gives a file the items that reading it showed, `names` by their places, and queues those that are new to be read. Nothing where its upload is not wanted any more. */
export async function addFoundItems(file: string, names: readonly string[]): Promise<void> {
  await database().$transaction(async (db) => {
    // holds off who would cancel it
    const [wanted] = await db.$queryRaw<{ upload: string }[]>`
      select u.id::text as upload from raw_file f join upload u on u.id = f.upload_id where f.id = ${file}::text::bigint and not u.cancelled and not u.removing for share of u`
    if (wanted === undefined) return
    const added = await db.$executeRaw`
      insert into item (upload_id, file_id, place, name) select ${wanted.upload}::text::bigint, ${file}::text::bigint, n.place - 1, n.name
      from unnest(${[...names]}::text[]) with ordinality as n (name, place) order by n.place on conflict (file_id, place) do nothing`
    if (added > 0) await queueFiles(db, [{ id: file, items: added }])
  }, { maxWait: 60_000, timeout: 10 * 60_000 })
}
