import type { Boilerplate } from '../../document'
import { articleWords, sameArticle } from '../../statements'
import type { Database } from '../client'

interface Pair {
  readonly id: string
  readonly original: string
  readonly text: string
  readonly boilerplate: readonly Boilerplate[]
  readonly originalText: string
  readonly originalBoilerplate: readonly Boilerplate[]
}

/** Articles that one is compared with: of one report there is one first appearance, and hardly any others share a band. */
const MOST_CANDIDATES = 50

/**
 * Finds which of some articles just stored are near-duplicates of one stored before, and links each to its first appearance. What shares a
 * band is compared word for word; a page that counts with another is the first appearance of nothing. Their ids. Takes for granted that the
 * write lock is held.
 */
export async function linkCopies(db: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  // that no page is meant is asked last: beside the bands it would have the database look through all articles instead
  const pairs = await db.$queryRaw<Pair[]>`
    with candidates as materialized (
      select n.id, a.id as original, row_number() over (partition by n.id order by a.id) as nth
      from article n join article a on a.bands && n.bands and a.id < n.id and a.copy_of is null and a.deletion = 0
      where n.id = any(${[...ids]}::text[]::bigint[]) and n.bands <> '{}')
    select n.id::text, o.id::text as original, n.text, n.boilerplate, o.text as "originalText", o.boilerplate as "originalBoilerplate"
    from candidates c join article n on n.id = c.id join article o on o.id = c.original
    where c.nth <= ${MOST_CANDIDATES} and o.first_page is null order by n.id, o.id`
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
