import type { MatrixCell } from '../../../lib/charts'
import { FEW } from '../charts/plotted-points'
import { sign } from '../format/sign'

/** From these sizes of a mean on, its colour is one step stronger. */
const STEPS = [0.15, 0.3, 0.45, 0.6]

/** How a cell is coloured: its sign, and how strongly (0 neutral, 4 strongest). `few`: faint, for fewer than five stances. */
export function cellTone({ mean, count }: Pick<MatrixCell, 'mean' | 'count'>) {
  if (mean === null) return { sign: 'abstained' as const, step: 0, few: false }
  return { sign: sign(mean), step: STEPS.filter((step) => Math.abs(mean) >= step).length, few: count < FEW }
}
