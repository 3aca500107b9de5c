import type { Filter, MatrixRows, StanceCells } from '../../document'
import { cellFacts, cellOf } from './cell-facts'
import { inOrder, type Facts } from './stance-counts'

/** As many rows, and as many columns, as a page can show. */
const MOST = 30

/** The stances that match, by who speaks and toward whom: the 30 rows with most quotations, and the 30 countries that these speak of most. */
export async function stanceCells(filter: Filter, by: MatrixRows): Promise<StanceCells> {
  const { columns, rows, rowOf } = await cellFacts(filter, by)
  const sized = [...rows].map(([code, cells]) => ({ row: rowOf(code), cells, size: [...cells.values()].reduce((size, facts) => size + sizeOf(facts), 0) }))
  const shown = sized.sort((one, other) => other.size - one.size || inOrder(one.row.key, other.row.key)).slice(0, MOST)
  const columnSizes = new Map<number, number>()
  for (const { cells } of shown) for (const [column, facts] of cells) columnSizes.set(column, (columnSizes.get(column) ?? 0) + sizeOf(facts))
  const toward = [...columnSizes]
    .map(([code, size]) => ({ code, size, country: columns.words.text(code) ?? '' }))
    .sort((one, other) => other.size - one.size || inOrder(one.country, other.country))
    .slice(0, MOST)
  const towardCodes = new Set(toward.map(({ code }) => code))
  return {
    rows: shown.map(({ row }) => row), columns: toward.map(({ country }) => country),
    cells: shown.flatMap(({ row, cells }) => [...cells].flatMap(([column, facts]) => (towardCodes.has(column) ? [cellOf(columns, row.key, column, facts)] : []))),
    omittedRows: sized.length - shown.length, omittedColumns: new Set(sized.flatMap(({ cells }) => [...cells.keys()])).size - toward.length,
  }
}

function sizeOf(facts: Facts): number {
  return facts.reduce((size, { count }) => size + count, 0)
}
