import type { Matrix, MatrixCell } from '../../../lib/charts'
import { NEUTRAL_BELOW } from '../../../lib/document'
import { FEW } from '../charts/plotted-points'

/** What the sentence above a matrix may say. */
export interface MatrixFacts {
  /** The cells farthest from neutral even at the near end of their interval; null where none leans beyond chance. */
  readonly against: MatrixCell | null
  readonly toward: MatrixCell | null
}

/** Who speaks most clearly against and for a country: at least five stances, and not the own country. */
export function matrixFacts({ rows, cells }: Pick<Matrix, 'rows' | 'cells'>): MatrixFacts {
  const countryOf = new Map(rows.map(({ key, country }) => [key, country]))
  const foreign = cells.filter((cell) => cell.count >= FEW && countryOf.get(cell.row) !== cell.column)
  const against = foreign.filter(({ mean, high }) => (mean ?? 0) <= -NEUTRAL_BELOW && (high ?? 0) < 0)
  const toward = foreign.filter(({ mean, low }) => (mean ?? 0) >= NEUTRAL_BELOW && (low ?? 0) > 0)
  return {
    against: against.reduce<MatrixCell | null>((most, cell) => (most === null || (cell.high ?? 0) < (most.high ?? 0) ? cell : most), null),
    toward: toward.reduce<MatrixCell | null>((most, cell) => (most === null || (cell.low ?? 0) > (most.low ?? 0) ? cell : most), null),
  }
}
