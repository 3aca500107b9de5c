import type { Boilerplate } from '../document'
import { articleWords, sameArticle } from '../statements'
import type { Database } from './client'

interface Pair {
  readonly id: string
  readonly original: string
  readonly text: string
  readonly boilerplate: readonly Boilerplate[]
  readonly originalText: string
  readonly originalBoilerplate: readonly Boilerplate[]
}

/**
 * Finds which of some articles just stored are near-duplicates of one stored before, and links each to its first appearance. What shares a
 * band is compared word for word. Their ids. Takes for granted that the write lock is held.
 */
export async function linkCopies(db: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const pairs = await db.$queryRaw<Pair[]>`
    select n.id::text, o.id::text as original, n.text, n.boilerplate, o.text as "originalText", o.boilerplate as "originalBoilerplate"
    from article n join article o on o.bands && n.bands and o.id < n.id
    where n.id = any(${[...ids]}::text[]::bigint[]) and n.bands <> '{}' and o.copy_of is null and o.deletion = 0 order by n.id, o.id`
  const copies = new Map<string, string>()
  for (const { id, original, text, boilerplate, originalText, originalBoilerplate } of pairs) {
    // a copy of a copy is one of the first appearance, which comes before both
    if (copies.has(id) || copies.has(original)) continue
    if (sameArticle(articleWords(text, boilerplate), articleWords(originalText, originalBoilerplate))) copies.set(id, original)
  }
  if (copies.size > 0) {
    const json = JSON.stringify([...copies].map(([id, original]) => ({ id, original })))
    await db.$executeRaw`update article a set copy_of = n.original from jsonb_to_recordset(${json}::text::jsonb) as n (id bigint, original bigint) where a.id = n.id`
  }
  return new Set(copies.keys())
}
