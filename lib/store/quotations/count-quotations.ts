import type { Filter } from '../../document'
import { select } from '../columns/select'

/** Quotations that match. */
export async function countQuotations(filter: Filter): Promise<number> {
  return (await select(filter)).count()
}

/** The filter that selects the quotations without a date which it would match if they had one. */
export function undatedOf(filter: Filter): Filter {
  return { ...filter, from: undefined, to: undefined, dated: 'no' }
}
