import { database } from '../client'
import { wordsCondition } from '../quotations/words-sql'
import type { Columns } from './columns'
import { keptWith } from './kept-with'

/** A 1 at the place of each quotation that holds the words searched for. */
export type FoundWords = Uint8Array

const searches = keptWith<Promise<FoundWords | null>>(8)

/** The quotations that hold the words, as the database finds them. */
export async function foundWords(columns: Columns, search: string): Promise<FoundWords> {
  // a search that failed is made again
  return (await searches(columns, search, () => findWords(columns, search).catch(() => null))) ?? findWords(columns, search)
}

async function findWords({ id, size }: Columns, search: string): Promise<FoundWords> {
  const [row] = await database().$queryRaw<{ ids: string | null }[]>`select string_agg(q.id::text, ',') as ids from quotation q where ${wordsCondition(search)}`
  const ids = new Set((row?.ids ?? '').split(',').map(Number))
  const found = new Uint8Array(size)
  for (let place = 0; place < size; place++) if (ids.has(id[place] ?? -1)) found[place] = 1
  return found
}
