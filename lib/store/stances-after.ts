import type { Filter } from '../document'
import { database } from './client'
import { and, stanceWhere } from './filter-sql'
import { readPageKey, type Paging } from './page-key'
import { Prisma } from './prisma/client'
import { quotationColumns, type QuotationRecord } from './quotation-row'

/** The next stances that match, in the order of their quotations; `after` is the key of a quotation and the country, "sort.id.RU". */
export async function stancesAfter(filter: Filter, { limit, after }: Paging): Promise<readonly (QuotationRecord & { readonly target: string })[]> {
  const [, quotation = '', target = ''] = /^(.*)\.([A-Z]{2})$/.exec(after ?? '') ?? []
  const key = readPageKey(quotation)
  const at = key === undefined ? undefined : Prisma.sql`(${key.sortKey}::text::bigint, ${key.id}::text::bigint)`
  const later = at === undefined ? [] : [Prisma.sql`((q.sort_key, q.id) < ${at} or (q.sort_key, q.id) = ${at} and s.country > ${target})`]
  return database().$queryRaw<(QuotationRecord & { target: string })[]>`
    select ${quotationColumns}, s.country as target from stance s join quotation q on q.id = s.quotation_id join article a on a.id = q.article_id
    where ${and([stanceWhere(filter), ...later])} order by q.sort_key desc, q.id desc, s.country limit ${limit}`
}
