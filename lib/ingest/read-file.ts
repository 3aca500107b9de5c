import type { ColumnWishes } from './table/columns-of'
import { openAll } from './open-file'
import type { ReadItem } from './read-item'

/**
 * The articles of one file, in their order; a place that holds none is a failed item with its reason.
 * Always gives at least one item and never throws. `name` ends in the extension that says which format it is.
 */
export async function readFile(name: string, bytes: Uint8Array, wishes: ColumnWishes = {}): Promise<readonly ReadItem[]> {
  const items: ReadItem[] = []
  for (const item of await openAll(name, bytes, wishes)) items.push(await item.read())
  return items
}
