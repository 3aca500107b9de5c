import { readPageKey } from '../page-key'
import type { Columns } from './columns'

/** The first place behind the one that the key of a page names, whether that is still there or not; 0 without a key. */
export function placeAfter({ size, sortKey, id }: Columns, after: string | undefined): number {
  const key = after === undefined ? undefined : readPageKey(after)
  if (key === undefined) return 0
  const [last, lastId] = [Number(key.sortKey), Number(key.id)]
  let [first, end] = [0, size]
  while (first < end) {
    const middle = (first + end) >> 1
    const at = sortKey[middle] ?? 0
    if (at < last || (at === last && (id[middle] ?? 0) < lastId)) end = middle
    else first = middle + 1
  }
  return first
}
