import type { MatrixCell, Shift } from '../../charts'
import type { Columns } from '../table'

/** A change with its row's and its column's name. */
interface ExportedChange {
  readonly shift: Shift
  readonly rowName: string
  readonly columnName: string
}

const NAMES = ['mean', 'low', 'high', 'rawMean', 'count', 'abstained', 'quotations'] as const satisfies readonly (keyof MatrixCell)[]

/** A row a change of somebody's stance toward a country from one period to another; the same numbers of both. */
export const changeColumns: Columns<ExportedChange> = [
  { name: 'row', cell: ({ shift }) => shift.row.key },
  { name: 'rowName', cell: ({ rowName }) => rowName },
  { name: 'column', cell: ({ shift }) => shift.column },
  { name: 'columnName', cell: ({ columnName }) => columnName },
  { name: 'change', cell: ({ shift }) => shift.change },
  { name: 'chance', cell: ({ shift }) => shift.chance },
  { name: 'moreThanNoise', cell: ({ shift }) => shift.isReal },
  ...NAMES.map((name) => ({ name: `${name}Before`, cell: ({ shift }: ExportedChange) => shift.before[name] })),
  ...NAMES.map((name) => ({ name: `${name}After`, cell: ({ shift }: ExportedChange) => shift.after[name] })),
]
