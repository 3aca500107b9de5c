import { database } from './client'
import { quotationColumns, quotationRow, type QuotationRecord } from './quotation-row'
import type { QuotationRow } from './rows'

/** Quotations by their ids; ids that name none are left out. */
export async function quotationsById(ids: readonly string[]): Promise<ReadonlyMap<string, QuotationRow>> {
  const records = await database().$queryRaw<QuotationRecord[]>`
    select ${quotationColumns} from quotation q join article a on a.id = q.article_id where q.id = any(${[...ids]}::text[]::bigint[])`
  return new Map(records.map((record) => [record.id, quotationRow(record)]))
}
