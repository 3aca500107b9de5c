import { csvCell } from './csv-cell'
import type { Columns, Rows } from './table'

/** Spreadsheets read a file without it in the old code page of the machine. */
const BYTE_ORDER_MARK = '\uFEFF'

/** A table as CSV in UTF-8, a header and a line a row, given piece by piece. */
export async function* writeCsv<Row>(columns: Columns<Row>, rows: Rows<Row>): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${line(columns.map(({ name }) => csvCell(name)))}`
  for await (const row of rows) yield line(columns.map(({ cell }) => csvCell(cell(row))))
}

function line(cells: readonly string[]): string {
  return `${cells.join(',')}\r\n`
}
