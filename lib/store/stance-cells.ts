import type { Filter, MatrixRow, MatrixRows, StanceCell, StanceCells } from '../document'
import { cellSums, labelFacts } from './cell-facts'
import { database } from './client'
import { Prisma } from './prisma/client'
import type { StanceSums } from './stance-counts'

/** As many rows, and as many columns, as a page can show. */
const MOST = 30

/** A row of `cellFacts`. */
export type CellRecord = StanceSums & Pick<StanceCell, 'row' | 'column' | 'sum'> & { readonly squares: number }

interface Answer {
  readonly rows: readonly MatrixRow[]
  readonly columns: readonly string[]
  readonly cells: readonly CellRecord[]
  readonly allRows: number
  readonly allColumns: number
}

/** The stances that match, by who speaks and toward whom: the 30 rows with most quotations, and the 30 countries that these speak of most. */
export async function stanceCells(filter: Filter, rows: MatrixRows): Promise<StanceCells> {
  const named = rows === 'speaker'
    ? Prisma.sql`select p.id::text as key, p.name, p.country, r.size from top_rows r join speaker p on p.id = r.row::bigint`
    : Prisma.sql`select r.row as key, r.row as name, r.row as country, r.size from top_rows r`
  const [answer] = await database().$queryRaw<Answer[]>`
    with facts as materialized (${labelFacts(filter, rows)}),
    top_rows as materialized (select row, sum(count) as size from facts group by row order by size desc, row limit ${MOST}),
    top_columns as materialized (select "column", sum(count) as size from facts join top_rows using (row) group by "column" order by size desc, "column" limit ${MOST}),
    -- of all that is summed only what is shown is made ready
    cells as (select row, "column", ${cellSums} from facts join top_rows using (row) join top_columns using ("column") group by 1, 2),
    named as (${named})
    select
      coalesce((select jsonb_agg(jsonb_build_object('key', key, 'name', name, 'country', country) order by size desc, key) from named), '[]') as rows,
      coalesce((select jsonb_agg("column" order by size desc, "column") from top_columns), '[]') as columns,
      coalesce((select jsonb_agg(to_jsonb(c)) from cells c), '[]') as cells,
      (select count(*)::int from (select distinct row from facts) r) as "allRows", (select count(*)::int from (select distinct "column" from facts) c) as "allColumns"`
  if (answer === undefined) throw new Error('A matrix has one answer')
  return {
    rows: answer.rows, columns: answer.columns, cells: answer.cells.map(cellOf),
    omittedRows: answer.allRows - answer.rows.length, omittedColumns: answer.allColumns - answer.columns.length,
  }
}

export function cellOf({ row, column, oppose, neutral, support, abstained, sum, squares, sums, quotations }: CellRecord): StanceCell {
  return { row, column, oppose, neutral, support, abstained, sum, sumOfSquares: squares, sums, quotations }
}
