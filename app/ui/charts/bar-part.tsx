import { LABEL_FILL } from '../stance/label-fill'
import type { PlottedPart } from './plotted-point'

interface Props {
  readonly part: PlottedPart
  /** Place of the period. */
  readonly at: number
  readonly periods: number
  /** In pixels. */
  readonly top: number
  readonly height: number
  /** Which of the tips for the keyboard is its own. */
  readonly tip: number
}

/** Of the width of a period. */
const WIDE = 0.7

/** One label of one period as a link to its quotations. */
export function BarPart({ part, at, periods, top, height, tip }: Props) {
  return (
    <a href={part.href} className="part" data-label={part.label} data-tip={tip} aria-label={part.title}>
      <rect
        className="ground" x={`${((at + (1 - WIDE) / 2) / periods) * 100}%`} width={`${(WIDE / periods) * 100}%`} y={top} height={height}
        fill={LABEL_FILL[part.label]}
      />
    </a>
  )
}
