import type { Database } from '../client'
import { familyRows } from './family-rows'
import { pagesTogether } from './page-family'

/** How an article is read with the other pages of it: by itself, as the first one with their texts, or as a further one with the first. */
export type HowJoined = 'apart' | 'first' | 'further'

/** The other pages of the article of which this is one, in their order. */
export async function relatedPages(db: Database, id: string): Promise<{ readonly pages: readonly string[]; readonly joined: HowJoined }> {
  const rows = await familyRows(db, [id])
  const page = rows.find((row) => row.id === id)
  if (page === undefined) return { pages: [], joined: 'apart' }
  const first = rows.find((row) => row.id === page.firstPage) ?? page
  const pages = pagesTogether(first, rows).filter((other) => other !== id)
  return { pages, joined: page.firstPage !== null ? 'further' : page.ownLength !== null ? 'first' : 'apart' }
}
