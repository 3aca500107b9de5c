import { database } from '../client'
import { wordsCondition } from '../words-sql'
import type { Columns } from './columns'

/** Searches kept for the columns that they were made for: a page asks the same several times. */
const KEPT = 8
const searches = new WeakMap<Columns, Map<string, Promise<ReadonlySet<number>>>>()

/** Ids of the quotations that hold the words, as the database finds them. */
export function foundWords(columns: Columns, search: string): Promise<ReadonlySet<number>> {
  const kept = searches.get(columns) ?? new Map<string, Promise<ReadonlySet<number>>>()
  searches.set(columns, kept)
  const known = kept.get(search)
  if (known !== undefined) return known
  const made = findWords(search)
  kept.set(search, made)
  made.catch(() => kept.delete(search))
  const [oldest] = kept.keys()
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
  return made
}

async function findWords(search: string): Promise<ReadonlySet<number>> {
  const [row] = await database().$queryRaw<{ ids: string }[]>`select coalesce(json_agg(q.id), '[]')::text as ids from quotation q where ${wordsCondition(search)}`
  const ids: readonly number[] = JSON.parse(row?.ids ?? '[]')
  return new Set(ids)
}
