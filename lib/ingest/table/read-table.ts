import { ARTICLE_FIELDS } from '../../document'
import { addressesOnly } from '../record/addresses-only'
import { articleOfFields } from '../record/article-of-fields'
import type { ColumnsOf } from './columns-of'
import { namesOf } from '../record/field-names'
import { gdeltTable } from './gdelt-table'
import { headerRow } from './header-row'
import { failedPlace, MAX_PLACES, placesLeftOut, type Place } from '../place'
import type { Reading } from '../read-item'
import type { Rows } from './rows'

/** Cells of a table that are read; what comes after is left out, and told. */
export const MAX_CELLS = 2_000_000
/** Rows that show what a table without a known column may hold. */
const ROWS_SEEN = 200

interface TableOptions {
  /** What stands before "row 2": the name of a sheet. */
  readonly place?: string
  /** Whether rows at the end were left out. */
  readonly cut?: boolean
  /** What stands after the rows. */
  readonly end?: readonly Place[]
}

/** A table with a header, an article a row. Rows are numbered as a spreadsheet does: a header that is the first one is row 1. */
export function readTable(rows: Rows, columnsOf: ColumnsOf, { place = '', cut = false, end = [] }: TableOptions = {}): readonly Place[] {
  const top = headerRow(rows, columnsOf)
  const [header = [], ...body] = rows.slice(top)
  const names = header.map((name) => name.trim())
  const columns = columnsOf(names)
  if (namesOf('text', names, columns).length === 0) {
    const gdelt = gdeltTable(rows)
    if (gdelt !== null) return failedPlace({ code: 'table-gdelt', words: { found: gdelt } })
    const addresses = addressesOnly(names, body.slice(0, ROWS_SEEN))
    if (addresses !== null) return failedPlace(addresses)
    return failedPlace({ code: 'column-missing', words: { found: names.slice(0, 10).join(', '), known: ARTICLE_FIELDS.join(', ') } })
  }
  const filled: Place[] = []
  for (const [index, row] of body.entries()) {
    if (filled.length > MAX_PLACES) break
    const entry = `${place}row ${top + index + 2}`
    if (!isBlank(row)) filled.push(filled.length === MAX_PLACES ? placesLeftOut(entry) : { entry, read: () => readRow(names, row, () => columns) })
  }
  const leftOut: readonly Place[] = cut ? [{ entry: `${place}row ${rows.length + 1}`, read: () => ({ reasons: [{ code: 'cells-left-out', words: { limit: String(MAX_CELLS) } }] }) }] : []
  const places = [...filled, ...leftOut, ...end]
  return places.length === 0 ? failedPlace({ code: 'rows-missing' }) : places
}

async function readRow(names: readonly string[], row: readonly string[], columns: ColumnsOf): Promise<Reading> {
  // a delimiter at the end of every row parts nothing
  if (!isBlank(row.slice(names.length))) return { reasons: [{ code: 'row-too-wide', words: { columns: String(row.length), header: String(names.length) } }] }
  const fields: Record<string, string> = {}
  // of columns with the same name the first that is filled
  for (const [at, name] of names.entries()) fields[name] = fields[name]?.trim() ? fields[name] : (row[at] ?? '')
  return articleOfFields(fields, columns, { exact: false })
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '')
}
