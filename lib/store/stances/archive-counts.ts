import { database } from '../client'
import { columnsNow } from '../columns/columns-now'
import type { ArchiveCounts } from '../rows'

/** How much is stored. Quotations are those that count: older versions of an article are stored and not counted. */
export async function archiveCounts(): Promise<ArchiveCounts> {
  const [columns, [row]] = await Promise.all([columnsNow(), database().$queryRaw<Omit<ArchiveCounts, 'quotations'>[]>`
    select (select count(*)::int from article where deletion = 0) as articles, (select count(*)::int from item where outcome is null) as pending`])
  return { articles: 0, pending: 0, ...row, quotations: columns.size }
}
