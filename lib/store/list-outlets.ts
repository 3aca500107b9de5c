import { database } from './client'

export interface Outlet {
  readonly outlet: string
  readonly articles: number
  /** Other names that stand for it, in articles of the archive, most first. */
  readonly aliases: readonly { readonly name: string; readonly articles: number }[]
}

/** Every outlet of the archive with the names that stand for it, the one with most articles first. `search`: letters that one of the names holds. */
export async function listOutlets(search: string): Promise<readonly Outlet[]> {
  const pattern = `%${search.trim().replace(/[\\%_]/g, '\\$&')}%`
  return database().$queryRaw<Outlet[]>`
    with names as (select outlet, named_outlet as name, count(*)::int as articles from article where deletion = 0 and outlet is not null group by 1, 2)
    select outlet, sum(articles)::int as articles,
      coalesce(jsonb_agg(jsonb_build_object('name', name, 'articles', articles) order by articles desc, name) filter (where name <> outlet), '[]') as aliases
    from names group by 1 having bool_or(outlet ilike ${pattern} or name ilike ${pattern}) order by 2 desc, 1`
}
