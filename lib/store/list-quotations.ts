import type { Filter } from '../document'
import { database } from './client'
import { countQuotations } from './count-quotations'
import { and, quotationConditions } from './filter-sql'
import { readPageKey, type Paging } from './page-key'
import { pageOf } from './page-of'
import { Prisma } from './prisma/client'
import { quotationColumns, quotationRow, type QuotationRecord } from './quotation-row'
import type { Page, QuotationRow } from './rows'

/** Quotations that match, newest first and undated last. */
export async function listQuotations(filter: Filter, { limit, after }: Paging): Promise<Page<QuotationRow>> {
  const key = after === undefined ? undefined : readPageKey(after)
  const later = key === undefined ? [] : [Prisma.sql`(q.sort_key, q.id) < (${key.sortKey}::text::bigint, ${key.id}::text::bigint)`]
  const [total, records] = await Promise.all([
    countQuotations(filter),
    database().$queryRaw<QuotationRecord[]>`
      select ${quotationColumns} from quotation q join article a on a.id = q.article_id
      where ${and([...quotationConditions(filter), ...later])} order by q.sort_key desc, q.id desc limit ${limit + 1}`,
  ])
  return pageOf(total, records, limit, quotationRow)
}
