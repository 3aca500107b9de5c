import { database } from '../client'
import { Prisma } from '../prisma/client'
import { quotationColumns, quotationRow, type QuotationRecord } from '../quotations/quotation-row'
import type { QuotationRow } from '../rows'

/** The reports of the statement that a quotation reports, earliest first, itself among them; none where the id names no quotation. */
export async function listReports(id: string): Promise<readonly QuotationRow[]> {
  if (!/^\d{1,18}$/.test(id)) return []
  const same = Prisma.sql`q.id = any(array(select coalesce(r.id, o.id) from quotation o left join quotation r on r.statement_id = o.statement_id where o.id = ${id}::text::bigint))`
  const records = await database().$queryRaw<QuotationRecord[]>`
    select ${quotationColumns} from quotation q join article a on a.id = q.article_id where ${same} and a.deletion = 0 order by q.nth, q.id`
  return records.map(quotationRow)
}
