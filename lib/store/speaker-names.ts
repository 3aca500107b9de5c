import { database } from './client'

/** The names of known speakers by id; an id that names nobody is left out. */
export async function speakerNames(ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const known = ids.filter((id) => id !== 'unknown')
  if (known.length === 0) return {}
  const found = await database().speaker.findMany({ where: { id: { in: known.map(BigInt) } }, select: { id: true, name: true } })
  return Object.fromEntries(found.map(({ id, name }) => [id.toString(), name]))
}
