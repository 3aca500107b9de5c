import { ARTICLE_FIELDS, type Columns } from '../../document'
import type { ColumnsOf } from './columns-of'
import { namesOf } from '../record/field-names'
import type { Rows } from './rows'

/** Rows above a header: its title over all columns, who made it and when, a blank one. */
const ROWS_ABOVE = 20

/** The index of the row that names the columns: the first that names a text and something else, or else the first that is no title over all of them. */
export function headerRow(rows: Rows, columnsOf: ColumnsOf): number {
  const [first = [], next = []] = rows
  // “Berita”, over three columns, and “Isi” above “Judul”, “Tanggal”, “Media” and “Teks”
  if (statesText(first, columnsOf(first))) return statesText(next, columnsOf(next)) && fieldsNamed(next, columnsOf(next)) > fieldsNamed(first, columnsOf(first)) ? 1 : 0
  const near = rows.slice(0, ROWS_ABOVE)
  const known = near.findIndex((row) => statesText(row, columnsOf(row)) && fieldsNamed(row, columnsOf(row)) > 1)
  return known === -1 ? Math.max(0, near.findIndex((row) => row.filter((cell) => cell.trim() !== '').length > 1)) : known
}

/** How many fields of an article the names of a row are those of. */
export function fieldsNamed(names: readonly string[], columns: Columns): number {
  return ARTICLE_FIELDS.filter((field) => namesOf(field, names, columns).length > 0).length
}

function statesText(names: readonly string[], columns: Columns): boolean {
  return namesOf('text', names, columns).length > 0
}
