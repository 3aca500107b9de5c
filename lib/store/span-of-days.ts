import type { Filter } from '../document'
import { database } from './client'
import { and, quotationConditions } from './filter-sql'

/** First and last local day YYYY-MM-DD of what matches; null where nothing is dated. */
export async function spanOfDays(filter: Filter): Promise<{ readonly from: string | null; readonly to: string | null }> {
  const [row] = await database().$queryRaw<{ from: string | null; to: string | null }[]>`
    select min(q.day)::text as "from", max(q.day)::text as "to" from quotation q where ${and(quotationConditions(filter))}`
  return row ?? { from: null, to: null }
}
