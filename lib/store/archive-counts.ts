import { database } from './client'
import type { ArchiveCounts } from './rows'

/** How much is stored. Quotations are those that count: older versions of an article are stored and not counted. */
export async function archiveCounts(): Promise<ArchiveCounts> {
  const [row] = await database().$queryRaw<ArchiveCounts[]>`
    select (select count(*)::int from article where deletion = 0) as articles, (select count(*)::int from quotation where current) as quotations,
      (select count(*)::int from item where outcome is null) as pending`
  return row ?? { articles: 0, quotations: 0, pending: 0 }
}
