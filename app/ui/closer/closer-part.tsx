import type { PlottedPart } from '../charts/plotted-point'
import { LABEL_FILL } from '../stance/label-fill'

interface Props {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly part: PlottedPart
  /** Place of its label in the stack. */
  readonly line: number
  /** Place of its period. */
  readonly at: number
  /** Tab comes to one part of a label; the arrow keys go on from there. */
  readonly isFirst: boolean
}

/** One label of one period as a link to its quotations. */
export function CloserPart({ box, part, line, at, isFirst }: Props) {
  return (
    <a href={part.href} className="point part" data-line={line} data-at={at} tabIndex={isFirst ? 0 : -1} aria-label={part.title}>
      <rect className="ground" {...box} fill={LABEL_FILL[part.label]} />
    </a>
  )
}
