import type { Filter } from '../document'
import { countQuotations } from './count-quotations'
import type { Paging } from './page-key'
import { pageOf } from './page-of'
import { quotationRow } from './quotation-row'
import { quotationsAfter } from './quotations-after'
import type { Page, QuotationRow } from './rows'

/** Quotations that match, newest first and undated last. */
export async function listQuotations(filter: Filter, { limit, after }: Paging): Promise<Page<QuotationRow>> {
  const [total, records] = await Promise.all([countQuotations(filter), quotationsAfter(filter, { limit: limit + 1, after })])
  return pageOf(total, records, limit, quotationRow)
}
