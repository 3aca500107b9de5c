import type { Filter } from '../document'
import { database } from './client'
import { and, quotationConditions } from './filter-sql'
import { readPageKey, type Paging } from './page-key'
import { Prisma } from './prisma/client'
import { quotationColumns, type QuotationRecord } from './quotation-row'

/** The next quotations that match, newest first and undated last. */
export async function quotationsAfter(filter: Filter, { limit, after }: Paging, columns = quotationColumns): Promise<readonly QuotationRecord[]> {
  const key = after === undefined ? undefined : readPageKey(after)
  const later = key === undefined ? [] : [Prisma.sql`(q.sort_key, q.id) < (${key.sortKey}::text::bigint, ${key.id}::text::bigint)`]
  return database().$queryRaw<QuotationRecord[]>`
    select ${columns} from quotation q join article a on a.id = q.article_id
    where ${and([...quotationConditions(filter), ...later])} order by q.sort_key desc, q.id desc limit ${limit}`
}
