import { writePageKey, type PageKey } from './page-key'
import type { Page } from './rows'

/** A page made from one row more than its limit: the row too many says that there is a next page. */
export function pageOf<Record extends PageKey, Row>(total: number, records: readonly Record[], limit: number, row: (record: Record) => Row): Page<Row> {
  const shown = records.slice(0, limit)
  const last = shown.at(-1)
  return { total, rows: shown.map(row), next: records.length > limit && last !== undefined ? writePageKey(last) : null }
}
