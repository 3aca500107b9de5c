'use client'

import { useRouter } from 'next/navigation'
import { memo, useId, useState } from 'react'
import { Area, ComposedChart, Line, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { PlotPoint } from './plot-point'
import { PlotTip } from './plot-tip'
import type { PlottedPoint, PlottedSeries } from './plotted-point'
import { withGaps, type PlottedRow } from './with-gaps'

interface Props {
  readonly series: Pick<PlottedSeries, 'points' | 'before'>
  /** Number of periods, the same for all multiples, so that they share one time scale. */
  readonly periods: number
  /** In pixels; known before drawing, so that nothing jumps. */
  readonly height: number
}

export const MARGIN = 6
// above the plot, where it covers no point
const TIP_ABOVE = -92

/** Stance over time: mean, band and a link at each point, from −1 (against) to 1 (for); dashed: the period before. */
export function Plot({ series: { points, before }, periods, height }: Props) {
  /** The point that the keyboard is on: the mouse has a tip of its own. */
  const [focused, setFocused] = useState<PlottedPoint | null>(null)
  return (
    <>
      <Chart points={points} before={before} periods={periods} height={height} focus={setFocused} />
      {focused === null ? null : <PlotTip point={focused} at={(focused.at + 0.5) / periods} />}
    </>
  )
}

interface ChartProps extends Pick<PlottedSeries, 'points' | 'before'>, Pick<Props, 'periods' | 'height'> {
  readonly focus: (point: PlottedPoint | null) => void
}

/** Drawn once: drawn anew, its points would lose the focus that they just got. */
const Chart = memo(function Chart({ points, before, periods, height, focus }: ChartProps) {
  const fill = useId()
  const router = useRouter()
  const scored = points.filter((point) => point.mean !== null)
  const byPlace = new Map(scored.map((point) => [point.at, point]))
  const heightOf = (value: number) => MARGIN + ((1 - value) / 2) * (height - 2 * MARGIN)

  function tipOf(label: unknown) {
    const point = scored.find(({ at }) => at === label)
    return point === undefined ? null : <PlotTip point={point} />
  }

  function drawPoint({ cx, cy, index, payload }: { cx?: number; cy?: number; index: number; payload: PlottedRow }) {
    const isAlone = !byPlace.has(payload.at - 1) && !byPlace.has(payload.at + 1)
    return <PlotPoint key={index} x={cx} y={cy} point={byPlace.get(payload.at)} heightOf={heightOf} isAlone={isAlone} open={(href) => router.push(href)} focus={focus} />
  }

  return (
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 300, height }}>
        <ComposedChart data={[...withGaps(scored, before)]} margin={{ top: MARGIN, bottom: MARGIN, left: 0, right: 0 }} accessibilityLayer={false}>
          <defs>
            <linearGradient id={fill} gradientUnits="userSpaceOnUse" x1="0" x2="0" y1={MARGIN} y2={height - MARGIN}>
              <stop offset="50%" stopColor="var(--support)" />
              <stop offset="50%" stopColor="var(--oppose)" />
            </linearGradient>
          </defs>
          <XAxis dataKey="at" type="number" domain={[-0.5, periods - 0.5]} hide />
          <YAxis domain={[-1, 1]} hide />
          <Area dataKey="band" fill="var(--neutral-soft)" fillOpacity={1} stroke="none" isAnimationActive={false} activeDot={false} />
          <Area dataKey="mean" baseValue={0} fill={`url(#${fill})`} fillOpacity={0.28} stroke="none" isAnimationActive={false} activeDot={false} />
          <ReferenceLine y={1} stroke="var(--rule)" />
          <ReferenceLine y={-1} stroke="var(--rule)" />
          <ReferenceLine y={0} stroke="var(--rule-strong)" />
          <Line dataKey="before" className="before" stroke="var(--ink-3)" strokeWidth={1.2} strokeDasharray="4 3" isAnimationActive={false} activeDot={false} dot={{ r: 1.4, fill: 'var(--ink-3)', strokeWidth: 0 }} />
          <Line dataKey="mean" stroke="var(--ink)" strokeWidth={1.5} isAnimationActive={false} activeDot={false} dot={drawPoint} />
          <Tooltip cursor={false} isAnimationActive={false} position={{ y: TIP_ABOVE }} allowEscapeViewBox={{ x: false, y: true }} content={({ active, label }) => (active ? tipOf(label) : null)} />
        </ComposedChart>
      </ResponsiveContainer>
  )
})
