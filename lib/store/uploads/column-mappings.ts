import type { Columns, RememberedColumns } from '../../document'
import { database } from '../client'

/** What people said so far about columns, the latest word first. */
export async function rememberedColumns(): Promise<readonly RememberedColumns[]> {
  return database().$queryRaw<RememberedColumns[]>`select names, columns from column_mapping order by said_at desc, key`
}

/** Remembers which column holds what in files with these columns; a later word takes the place of an earlier one. */
export async function rememberColumns(names: readonly string[], columns: Columns): Promise<void> {
  const sorted = [...new Set(names)].sort()
  await database().$executeRaw`
    insert into column_mapping (key, names, columns) values (${JSON.stringify(sorted)}, ${sorted}::text[], ${JSON.stringify(columns)}::text::jsonb)
    on conflict (key) do update set columns = excluded.columns, said_at = now()`
}
