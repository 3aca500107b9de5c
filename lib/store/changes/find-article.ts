import type { Named } from '../../document'
import type { Database } from '../client'
import { shownTitle } from '../quotations/quotation-row'

export interface FoundArticle extends Named {
  readonly title: string | null
  readonly outlet: string | null
  readonly publishedAt: string | null
  readonly language: string
  readonly textHash: string
  readonly deleted: boolean
}

/** What is shown of an article, in the archive or deleted; undefined where the id names none. */
export async function findArticle(db: Database, id: string): Promise<FoundArticle | undefined> {
  if (!/^\d{1,18}$/.test(id)) return undefined
  const [found] = await db.$queryRaw<FoundArticle[]>`
    select a.id::text, ${shownTitle} as name, a.title, a.outlet, a.published_at as "publishedAt", a.language, a.text_hash as "textHash", a.deletion <> 0 as deleted
    from article a where a.id = ${id}::text::bigint`
  return found
}
