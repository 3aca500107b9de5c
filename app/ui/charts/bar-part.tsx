import type { PlottedPart } from './plotted-point'

interface Props {
  readonly part: PlottedPart
  /** Place of the period. */
  readonly at: number
  readonly periods: number
  /** In pixels. */
  readonly top: number
  readonly height: number
  /** Id of the pattern for what has no answer. */
  readonly hatch: string
  /** Which of the tips for the keyboard is its own. */
  readonly tip: number
}

const FILL = { oppose: 'var(--oppose)', neutral: 'var(--neutral-soft)', support: 'var(--support)' } as const
/** Of the width of a period. */
const WIDE = 0.7

/** One label of one period as a link to its quotations. */
export function BarPart({ part, at, periods, top, height, hatch, tip }: Props) {
  return (
    <a href={part.href} className="part" data-label={part.label} data-tip={tip} aria-label={part.title}>
      <rect
        className="ground" x={`${((at + (1 - WIDE) / 2) / periods) * 100}%`} width={`${(WIDE / periods) * 100}%`} y={top} height={height}
        fill={part.label === 'abstained' ? `url(#${hatch})` : FILL[part.label]}
      />
    </a>
  )
}
