import { cellFinder, type Matrix } from './matrix'
import { seriate } from './seriate'

/**
 * How a matrix is ordered: similar rows and similar columns together; the most quoted first; by name; or the rows by their mean
 * toward one country, those most against it first, or those most for it.
 */
export type MatrixOrder = 'similar' | 'quoted' | 'name' | { readonly column: string; readonly first: 'against' | 'for' }

/** Two neutral stances stand beside what was counted: a mean of one or two stances is drawn toward neutral, a cell without any is neutral. */
const NEUTRAL_BESIDE = 2

interface Names {
  readonly rowName: (key: string) => string
  readonly columnName: (key: string) => string
  /** The interface's language, for the alphabet. */
  readonly locale: string
}

/** The matrix in another order; rows and columns as they came, the most quoted first, where the order says nothing else. */
export function orderMatrix(matrix: Matrix, order: MatrixOrder, { rowName, columnName, locale }: Names): Matrix {
  const { rows, columns } = matrix
  if (order === 'quoted') return matrix
  if (order === 'name') {
    const { compare } = new Intl.Collator(locale)
    return { ...matrix, rows: [...rows].sort((a, b) => compare(rowName(a.key), rowName(b.key))), columns: [...columns].sort((a, b) => compare(columnName(a), columnName(b))) }
  }
  const cellAt = cellFinder(matrix.cells)
  if (typeof order === 'object') {
    // who never spoke of the country comes last either way
    const rank = (key: string) => {
      const mean = cellAt(key, order.column)?.mean ?? null
      return mean === null ? Infinity : order.first === 'against' ? mean : -mean
    }
    return { ...matrix, rows: [...rows].sort((a, b) => Math.sign(rank(a.key) - rank(b.key)) || 0) }
  }
  const drawn = (row: string, column: string) => {
    const cell = cellAt(row, column)
    return cell === undefined || cell.mean === null ? 0 : (cell.mean * cell.count) / (cell.count + NEUTRAL_BESIDE)
  }
  return {
    ...matrix,
    rows: inOrder(rows, seriate(rows.map((row) => columns.map((column) => drawn(row.key, column))))),
    columns: inOrder(columns, seriate(columns.map((column) => rows.map((row) => drawn(row.key, column))))),
  }
}

function inOrder<Value>(values: readonly Value[], places: readonly number[]): readonly Value[] {
  return places.flatMap((place) => values.slice(place, place + 1))
}
