import type { Matrix, MatrixCell } from '../../charts'
import type { Columns } from '../table'

/** A cell with its row's and its column's name. */
export interface ExportedCell {
  readonly cell: MatrixCell
  readonly rowName: string
  readonly columnName: string
}

const NAMES = ['mean', 'low', 'high', 'rawMean', 'count', 'abstained', 'quotations'] as const

/** A row a cell of the matrix. */
export const matrixColumns: Columns<ExportedCell> = [
  { name: 'row', cell: ({ cell }) => cell.row },
  { name: 'rowName', cell: ({ rowName }) => rowName },
  { name: 'column', cell: ({ cell }) => cell.column },
  { name: 'columnName', cell: ({ columnName }) => columnName },
  ...NAMES.map((name) => ({ name, cell: ({ cell }: ExportedCell) => cell[name] })),
]

/** The cells of a matrix, row by row in its order; a row that never spoke of a country has none there. */
export function matrixRows({ rows, columns, cells }: Matrix, rowName: (key: string) => string, columnName: (key: string) => string): readonly ExportedCell[] {
  const place = (keys: readonly string[]) => new Map(keys.map((key, i) => [key, i]))
  const [down, across] = [place(rows.map(({ key }) => key)), place(columns)]
  const order = ({ row, column }: MatrixCell) => (down.get(row) ?? 0) * columns.length + (across.get(column) ?? 0)
  return [...cells].sort((a, b) => order(a) - order(b)).map((cell) => ({ cell, rowName: rowName(cell.row), columnName: columnName(cell.column) }))
}
