import type { Filter, MatrixRow, MatrixRows, StanceCells } from '../document'
import { cellFacts } from './cell-facts'
import { database } from './client'
import { Prisma } from './prisma/client'
import { cellOf, type CellRecord } from './stance-cells'

/** Every row and country with at least so many scored stances, however many there are; for comparing, not for showing as a table. */
export async function sureCells(filter: Filter, rows: MatrixRows, atLeast: number): Promise<Pick<StanceCells, 'rows' | 'cells'>> {
  const speaker = rows === 'speaker' ? Prisma.sql`left join speaker p on p.id = f.row::bigint` : Prisma.empty
  const named = rows === 'speaker' ? Prisma.sql`p.name, p.country` : Prisma.sql`f.row as name, f.row as country`
  const records = await database().$queryRaw<(CellRecord & Omit<MatrixRow, 'key'>)[]>`
    select f.*, ${named} from (${cellFacts(filter, rows)}) f ${speaker}
    where f.oppose + f.neutral + f.support >= ${atLeast} order by f.row, f."column"`
  const byKey = new Map(records.map(({ row, name, country }) => [row, { key: row, name, country }]))
  return { rows: [...byKey.values()], cells: records.map(cellOf) }
}
