import type { Filter } from '../../document'
import { countBy } from '../columns/count-by'
import { select } from '../columns/select'
import { inOrder } from './stance-counts'

export interface OutletRow {
  /** "unknown": not stated */
  readonly outlet: string
  readonly quotations: number
}

/** Outlets by the number of their quotations that match, most first; a statement counts once for each outlet that reports it. */
export async function rankOutlets(filter: Filter, limit: number): Promise<readonly OutletRow[]> {
  const { columns, quotations } = await select(filter, 'outlet')
  const counts = countBy(columns.words.size(), (count) => quotations((place) => count(columns.outlet[place] ?? 0)))
  return [...counts]
    .map(([code, number]) => ({ outlet: columns.words.text(code) ?? 'unknown', quotations: number }))
    .sort((one, other) => other.quotations - one.quotations || inOrder(one.outlet, other.outlet))
    .slice(0, limit)
}
