import type { Filter, MatrixRows, StanceCells } from '../../document'
import { cellFacts, cellOf } from './cell-facts'
import { inOrder, scoredIn } from './stance-counts'

/** Every row and country with at least so many scored stances, however many there are; for comparing, not for showing as a table. */
export async function sureCells(filter: Filter, by: MatrixRows, atLeast: number): Promise<Pick<StanceCells, 'rows' | 'cells'>> {
  const { columns, rows, rowOf } = await cellFacts(filter, by)
  const sure = [...rows]
    .map(([code, facts]) => {
      const row = rowOf(code)
      const cells = [...facts].flatMap(([column, sums]) => (scoredIn(sums) >= atLeast ? [cellOf(columns, row.key, column, sums)] : []))
      return { row, cells: cells.sort((one, other) => inOrder(one.column, other.column)) }
    })
    .filter(({ cells }) => cells.length > 0)
    .sort((one, other) => inOrder(one.row.key, other.row.key))
  return { rows: sure.map(({ row }) => row), cells: sure.flatMap(({ cells }) => cells) }
}
