import type { MatrixRow, StanceCell, StanceCells, StanceFilter } from '../document'
import { stanceMean, type StanceMean } from './stance-mean'

/** The stance of one row toward one country. `count` = oppose + neutral + support, the stances behind `mean`; `quotations`: those it opens. */
export interface MatrixCell extends StanceMean {
  readonly row: string
  readonly column: string
  readonly count: number
  readonly abstained: number
  readonly quotations: number
}

/** Who is for and against whom. A row that never spoke of a country has no cell there. */
export interface Matrix {
  readonly rows: readonly MatrixRow[]
  readonly columns: readonly string[]
  readonly cells: readonly MatrixCell[]
  /** Rows and columns left out because they have fewer quotations. */
  readonly omittedRows: number
  readonly omittedColumns: number
}

/** The matrix of what the store answered under a filter, in its order. */
export function matrix({ cells, ...rest }: StanceCells, filter: StanceFilter = {}): Matrix {
  return { ...rest, cells: cells.map((cell) => matrixCell(cell, filter)) }
}

export function matrixCell({ row, column, oppose, neutral, support, abstained, sums, quotations }: StanceCell, filter: StanceFilter): MatrixCell {
  return { row, column, ...stanceMean(sums, filter), count: oppose + neutral + support, abstained, quotations }
}

/** Finds a cell by its row and column. */
export function cellFinder(cells: readonly MatrixCell[]): (row: string, column: string) => MatrixCell | undefined {
  const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]))
  return (row, column) => byPlace.get(`${row} ${column}`)
}
