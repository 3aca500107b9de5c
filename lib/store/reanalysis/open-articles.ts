import { database } from '../client'
import { Prisma } from '../prisma/client'
import { currentReanalysis, type StoredReanalysis } from './current-reanalysis'

/** Whether article `a` is still to be analysed for the reanalysis. */
export function openArticle({ id, analysis, every, lastArticle }: StoredReanalysis): Prisma.Sql {
  return Prisma.sql`a.id <= ${lastArticle}::text::bigint and (${every} or a.analysis <> ${analysis})
    and not exists (select from reanalyzed_article d where d.reanalysis_id = ${id}::text::bigint and d.article_id = a.id)`
}

/** Those of some articles that are still to be analysed for a reanalysis; none where it is not the latest one. */
export async function openArticles(reanalysis: string, ids: readonly string[]): Promise<readonly string[]> {
  const current = await currentReanalysis(database())
  if (current === null || current.id !== reanalysis) return []
  const rows = await database().$queryRaw<{ id: string }[]>`
    select a.id::text from article a where a.id = any(${[...ids]}::text[]::bigint[]) and ${openArticle(current)} order by a.id`
  return rows.map(({ id }) => id)
}
