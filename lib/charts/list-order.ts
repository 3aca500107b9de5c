/** How a list of measured rows is ordered: the most quoted first, or by the mean, those most against or most for first. */
export type ListOrder = 'quoted' | 'against' | 'for'

/** The order that an address asks for; the most quoted first where it asks for none that there is. */
export function listOrderOf(sort: string | undefined): ListOrder {
  return sort === 'against' || sort === 'for' ? sort : 'quoted'
}

/** Rows that come the most quoted first, in the order asked for; without a mean they are last either way. */
export function inListOrder<Row extends { readonly mean: number | null }>(rows: readonly Row[], order: ListOrder): readonly Row[] {
  if (order === 'quoted') return rows
  const sign = order === 'against' ? 1 : -1
  const rank = ({ mean }: Row) => (mean === null ? Infinity : sign * mean)
  return [...rows].sort((one, other) => (rank(one) === rank(other) ? 0 : rank(one) - rank(other)))
}
