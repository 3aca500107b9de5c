import type { Period, TrendPoint } from '../../../lib/charts'
import { linePath } from '../charts/paths'
import { heightOf, MARGIN, placeOf } from '../charts/plot-frame'
import { Scale } from '../charts/scale'

interface Props {
  /** The periods of the whole table, so that all rows share one time scale. */
  readonly periods: readonly Period[]
  readonly before: readonly TrendPoint[]
  readonly after: readonly TrendPoint[]
}

const HEIGHT = 56

/** A trend under the former analysis (dashed) and under the new one. The means beside it say it in numbers, so it is hidden from readers. */
export function MoveLines({ periods, before, after }: Props) {
  const valuesOf = (points: readonly TrendPoint[]) =>
    points.flatMap(({ from, mean }) => (mean === null ? [] : [{ at: periods.findIndex((period) => period.from === from), value: mean }]))
  const [former, now] = [valuesOf(before), valuesOf(after)]
  const count = periods.length
  return (
    <div className="plot move-lines" aria-hidden="true">
      <svg width="100%" height={HEIGHT}>
        <svg y={MARGIN} width="100%" height={HEIGHT - 2 * MARGIN} viewBox={`0 0 ${count} 2`} preserveAspectRatio="none">
          <Scale periods={count} />
          <g className="before">
            <path d={linePath(former, 1)} />
          </g>
          <path className="line" d={linePath(now, 1)} />
        </svg>
        {former.map(({ at, value }) => (
          <circle key={at} className="dot-before" cx={placeOf(at, count)} cy={heightOf(value, HEIGHT)} r={1.4} />
        ))}
        {now.map(({ at, value }) => (
          <circle key={at} className="dot" cx={placeOf(at, count)} cy={heightOf(value, HEIGHT)} r={1.8} />
        ))}
      </svg>
    </div>
  )
}
