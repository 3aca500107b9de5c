import { memo } from 'react'
import { linePath } from '../charts/paths'
import { meansOf } from '../charts/plotted-values'
import type { CloserLine } from './closer-line'

interface Props {
  readonly lines: readonly CloserLine[]
  readonly periods: number
}

/** The lines over all the time there is, behind the handles that set how much of it is shown. */
export const CloserOverview = memo(function CloserOverview({ lines, periods }: Props) {
  return (
    <svg className="closer-overview" viewBox={`0 0 ${periods} 2`} preserveAspectRatio="none" aria-hidden="true">
      {lines.map(({ look, series: { key, points } }) => (
        <path key={key} className="line" data-line={look} d={linePath(meansOf(points), 1)} />
      ))}
    </svg>
  )
})
