import type { Filter } from '../../../lib/document'
import { previousFilter } from '../../../lib/previous-filter'
import type { Extra } from '../filters/filter-url'

/** What a page is compared with: the same question about the period before, where the address asks for it and names a period. */
export function comparedFilter(filter: Filter, extra: Extra): Filter | null {
  return extra.compare === 'previous' ? previousFilter(filter) : null
}
