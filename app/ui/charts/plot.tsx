import { useId } from 'react'
import { Drawn } from './drawn'
import { MARGIN, placeOf, heightOf } from './plot-frame'
import { bandPath, linePath } from './paths'
import { plotPoint } from './plot-point'
import { PlotTips, type Tip } from './plot-tips'
import type { PlottedSeries } from './plotted-point'
import { bandOf, meansOf } from './plotted-values'
import { runs } from './runs'
import { Scale } from './scale'

interface Props {
  readonly series: Pick<PlottedSeries, 'points' | 'before'>
  /** Number of periods, the same for all multiples, so that they share one time scale. */
  readonly periods: number
  /** In pixels. */
  readonly height: number
}

/** Stance over time: mean, band and a link at each point, from −1 (against) to 1 (for); dashed: the period before. */
export function Plot({ series: { points, before }, periods, height }: Props) {
  const fill = useId()
  const scored = points.filter((point) => point.mean !== null)
  const tips = scored.map(({ at, title, lines }): Tip => ({ line: 0, at, title, lines }))
  const alone = new Set(runs(scored).flatMap((run) => (run.length === 1 ? run : [])))
  const means = meansOf(points)
  return (
    <PlotTips periods={periods} hovered={tips} focused={tips}>
      <svg width="100%" height={height}>
        <svg y={MARGIN} width="100%" height={height - 2 * MARGIN} viewBox={`0 0 ${periods} 2`} preserveAspectRatio="none" aria-hidden="true">
          <linearGradient id={fill} gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="0" y2="2">
            <stop offset="50%" className="stop-for" />
            <stop offset="50%" className="stop-against" />
          </linearGradient>
          <path className="band" d={bandPath(bandOf(points), 1)} />
          <path d={bandPath(means.map(({ at, value }) => ({ at, low: 0, high: value })), 1)} fill={`url(#${fill})`} fillOpacity={0.28} />
          <Scale periods={periods} />
          {before.length === 0 ? null : (
            <g className="before">
              <path d={linePath(meansOf(before), 1)} />
            </g>
          )}
          <path className="line" d={linePath(means, 1)} />
        </svg>
        {meansOf(before).map(({ at, value }) => (
          <circle key={at} className="dot-before" cx={placeOf(at, periods)} cy={heightOf(value, height)} r={1.4} />
        ))}
        <Drawn parts={scored.map((point, tip) => plotPoint(point, { periods, height, isAlone: alone.has(point), tip }))} />
      </svg>
    </PlotTips>
  )
}
