import type { Cell, Columns, Rows } from './table'

/** A row as an object, its fields named and ordered as the columns. */
export function rowObject<Row>(columns: Columns<Row>, row: Row): Readonly<Record<string, Cell>> {
  return Object.fromEntries(columns.map(({ name, cell }) => [name, cell(row)]))
}

/** A table as JSON, `{"about":…,"rows":[…]}` with a line a row, given piece by piece. */
export async function* writeJson<Row>(about: object, columns: Columns<Row>, rows: Rows<Row>): AsyncGenerator<string> {
  yield `{"about":${JSON.stringify(about)},"rows":[`
  let separator = '\n'
  for await (const row of rows) {
    yield `${separator}${JSON.stringify(rowObject(columns, row))}`
    separator = ',\n'
  }
  yield '\n]}\n'
}
