import { database, type Database } from '../client'
import type { TakenFile } from '../rows'

/** A file of a watched folder, as it was when it was last taken in. */
export interface KnownFile {
  /** Size and time of change. */
  readonly look: string
  /** SHA-256 of its bytes */
  readonly digest: string
}

/** Those of the files that were taken in before, and are not taken back since, by their paths. */
export async function takenFiles(paths: readonly string[]): Promise<ReadonlyMap<string, KnownFile>> {
  const rows = await database().$queryRaw<(KnownFile & { path: string })[]>`
    select t.path, t.look, t.digest from taken_file t join upload u on u.id = t.upload_id and not u.removing where t.path = any(${[...paths]}::text[])`
  return new Map(rows.map(({ path, look, digest }) => [path, { look, digest }]))
}

/** Keeps how files look that have other dates by now and the same bytes. */
export async function touchTakenFiles(looks: readonly { readonly path: string; readonly look: string }[]): Promise<void> {
  if (looks.length === 0) return
  await database().$executeRaw`
    update taken_file t set look = n.look from jsonb_to_recordset(${JSON.stringify(looks)}::text::jsonb) as n (path text, look text) where t.path = n.path`
}

/** Keeps which files an upload took in, in the transaction given. */
export async function noteTakenFiles(db: Database, upload: bigint, files: readonly TakenFile[]): Promise<void> {
  if (files.length === 0) return
  const latest = new Map(files.map(({ taken }) => [taken.path, taken]))
  await db.$executeRaw`
    insert into taken_file (path, upload_id, look, digest)
    select path, ${upload}, look, digest from jsonb_to_recordset(${JSON.stringify([...latest.values()])}::text::jsonb) as n (path text, look text, digest text)
    on conflict (path) do update set upload_id = excluded.upload_id, look = excluded.look, digest = excluded.digest`
}
