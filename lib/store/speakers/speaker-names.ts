import { database } from '../client'

/** The names of known speakers by id, of one who was merged into another the name of that other; an id that names nobody is left out. */
export async function speakerNames(ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const known = ids.filter((id) => id !== 'unknown')
  if (known.length === 0) return {}
  const found = await database().$queryRaw<{ id: string; name: string }[]>`
    select p.id::text, s.name from speaker p join speaker s on s.id = coalesce(p.shown_as, p.id) where p.id = any(${known}::text[]::bigint[])`
  return Object.fromEntries(found.map(({ id, name }) => [id, name]))
}
