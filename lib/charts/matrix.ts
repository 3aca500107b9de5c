import type { MatrixRow, StanceCell, StanceCells } from '../document'
import { meanInterval } from './mean-interval'

/** The stance of one row toward one country. `count` = oppose + neutral + support, the stances behind `mean`; `quotations`: those it opens. */
export interface MatrixCell {
  readonly row: string
  readonly column: string
  /** In [-1, 1], with its 90 % interval; null where all abstained. */
  readonly mean: number | null
  readonly low: number | null
  readonly high: number | null
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

/** The matrix of what the store answered, in its order. */
export function matrix({ cells, ...rest }: StanceCells): Matrix {
  return { ...rest, cells: cells.map(matrixCell) }
}

export function matrixCell({ row, column, oppose, neutral, support, abstained, sum, sumOfSquares, quotations }: StanceCell): MatrixCell {
  const count = oppose + neutral + support
  const interval = meanInterval({ count, sum, sumOfSquares }) ?? { mean: null, low: null, high: null }
  return { row, column, ...interval, count, abstained, quotations }
}

/** Finds a cell by its row and column. */
export function cellFinder(cells: readonly MatrixCell[]): (row: string, column: string) => MatrixCell | undefined {
  const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]))
  return (row, column) => byPlace.get(`${row} ${column}`)
}
