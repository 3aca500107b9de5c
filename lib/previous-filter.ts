import { periodBefore } from './charts'
import type { Filter } from './document'

/** The same question about the period just before; null where the filter names no whole period to go back from. */
export function previousFilter(filter: Filter): (Filter & { readonly from: string; readonly to: string }) | null {
  const { from, to } = filter
  if (from === undefined || to === undefined || from > to) return null
  const before = periodBefore({ from, to })
  return before === null ? null : { ...filter, ...before }
}
