import type { Filter } from '../../document'
import { countQuotations } from './count-quotations'
import type { Paging } from '../page-key'
import { pageOf } from '../page-of'
import { Prisma } from '../prisma/client'
import { quotationColumns, quotationRow } from './quotation-row'
import { quotationsAfter } from './quotations-after'
import type { Page, QuotationRow } from '../rows'
import { markedWords } from './words-sql'

/** Quotations that match, newest first and undated last, the words searched for found in each. */
export async function listQuotations(filter: Filter, { limit, after }: Paging): Promise<Page<QuotationRow>> {
  const columns = Prisma.sql`${quotationColumns}, ${markedWords(filter.q)} as marked`
  const [total, records] = await Promise.all([countQuotations(filter), quotationsAfter(filter, { limit: limit + 1, after }, columns)])
  return pageOf(total, records, limit, quotationRow)
}
