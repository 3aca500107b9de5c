import { ENOUGH_STANCES } from './shifts'

/** How a list of measured rows is ordered: the most quoted first, or by the mean, those most against or most for first. */
export type ListOrder = 'quoted' | 'against' | 'for'

/** The order that an address asks for; the most quoted first where it asks for none that there is. */
export function listOrderOf(sort: string | undefined): ListOrder {
  return sort === 'against' || sort === 'for' ? sort : 'quoted'
}

interface Measured {
  readonly mean: number | null
  /** Stances behind the mean. */
  readonly count: number
}

/** Rows that come the most quoted first, in the order asked for. By the mean, those with too few stances to say much follow the others, and those without a mean are last. */
export function inListOrder<Row extends Measured>(rows: readonly Row[], order: ListOrder): readonly Row[] {
  if (order === 'quoted') return rows
  const sign = order === 'against' ? 1 : -1
  const group = ({ mean, count }: Row) => (mean === null ? 2 : count < ENOUGH_STANCES ? 1 : 0)
  return [...rows].sort((one, other) => group(one) - group(other) || sign * ((one.mean ?? 0) - (other.mean ?? 0)))
}
