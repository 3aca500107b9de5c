import type { Filter } from '../document'
import { database } from './client'
import { and, quotationConditions } from './filter-sql'

export interface OutletRow {
  /** "unknown": not stated */
  readonly outlet: string
  readonly quotations: number
}

/** Outlets by the number of their quotations that match, most first. */
export async function rankOutlets(filter: Filter, limit: number): Promise<readonly OutletRow[]> {
  return database().$queryRaw<OutletRow[]>`
    select coalesce(q.outlet, 'unknown') as outlet, count(*)::int as quotations from quotation q where ${and(quotationConditions(filter))}
    group by 1 order by 2 desc, 1 limit ${limit}`
}
