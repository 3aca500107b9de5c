import type { Filter } from '../document'
import { database } from './client'
import { and, quotationConditions } from './filter-sql'

/** Quotations that match. */
export async function countQuotations(filter: Filter): Promise<number> {
  const [row] = await database().$queryRaw<{ n: number }[]>`select count(*)::int as n from quotation q where ${and(quotationConditions(filter))}`
  return row?.n ?? 0
}

/** The filter that selects the quotations without a date which it would match if they had one. */
export function undatedOf(filter: Filter): Filter {
  return { ...filter, from: undefined, to: undefined, dated: 'no' }
}
