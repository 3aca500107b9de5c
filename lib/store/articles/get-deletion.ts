import { getChange, type ChangeRow } from '../changes/list-changes'
import { database } from '../client'

/** The change that took an article out of the archive; null where it is in there, or the id names none. */
export async function getDeletion(article: string): Promise<ChangeRow | null> {
  if (!/^\d{1,18}$/.test(article)) return null
  const found = await database().article.findUnique({ where: { id: BigInt(article) }, select: { deletion: true } })
  return found === null || found.deletion === 0n ? null : getChange(found.deletion.toString())
}
