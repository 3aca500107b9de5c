import { database } from '../client'
import { quotationColumns, quotationRow, type QuotationRecord } from './quotation-row'
import type { QuotationRow } from '../rows'

/** Quotations by their ids; ids that name none are left out. */
export async function quotationsById(ids: readonly string[]): Promise<ReadonlyMap<string, QuotationRow>> {
  return new Map([...(await recordsById(ids))].map(([id, record]) => [id, quotationRow(record)]))
}

/** Their records, with other columns where those are given. */
export async function recordsById(ids: readonly string[], columns = quotationColumns): Promise<ReadonlyMap<string, QuotationRecord>> {
  if (ids.length === 0) return new Map()
  const records = await database().$queryRaw<QuotationRecord[]>`
    select ${columns} from quotation q join article a on a.id = q.article_id where q.id = any(${[...ids]}::text[]::bigint[])`
  return new Map(records.map((record) => [record.id, record]))
}
