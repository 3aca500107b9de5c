import type { Database } from '../client'
import { recount } from '../recount'
import { activeChanges } from './active-changes'
import { outletRules, type OutletRules } from './outlet-rules'

/** The rules that the changes which are not undone make. */
export async function currentOutletRules(db: Database): Promise<OutletRules> {
  return outletRules(await activeChanges(db, ['alias-outlets']))
}

/** Makes articles and quotations follow the rules wherever one of these names is or was an alias on the way to the outlet shown. */
export async function deriveOutlets(db: Database, names: readonly string[]): Promise<void> {
  const { outletOf, aliases } = await currentOutletRules(db)
  const map = JSON.stringify([...new Set([...names, ...aliases])].map((name) => ({ name, outlet: outletOf(name) })))
  const articles = await db.$queryRaw<{ id: string }[]>`
    select a.id::text from article a join jsonb_to_recordset(${map}::text::jsonb) as n (name text, outlet text) on n.name = a.named_outlet
    where a.outlet is distinct from n.outlet`
  const ids = articles.map(({ id }) => id)
  await recount(db, ids, async () => {
    await db.$executeRaw`
      update article a set outlet = n.outlet from jsonb_to_recordset(${map}::text::jsonb) as n (name text, outlet text)
      where n.name = a.named_outlet and a.id = any(${ids}::text[]::bigint[])`
    await db.$executeRaw`update quotation q set outlet = a.outlet from article a where a.id = q.article_id and a.id = any(${ids}::text[]::bigint[])`
    return []
  })
}
