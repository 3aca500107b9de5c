'use client'

import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { Area, ComposedChart, Line, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { PlotPoint } from './plot-point'
import { PlotTip } from './plot-tip'
import type { PlottedPoint } from './plotted-point'
import { withGaps, type PlottedRow } from './with-gaps'

interface Props {
  readonly points: readonly PlottedPoint[]
  /** First and last moment of all multiples in milliseconds, so that they share one time scale. */
  readonly span: readonly [number, number]
  /** In pixels; known before drawing, so that nothing jumps. */
  readonly height: number
}

const MARGIN = 6
// above the plot, where it covers no point
const TIP_ABOVE = -74

/** Stance over time: mean, band and a link at each point, from −1 (against) to 1 (for). */
export function Plot({ points, span, height }: Props) {
  const fill = useId()
  const router = useRouter()
  /** The point that the keyboard is on: the mouse has a tip of its own. */
  const [focused, setFocused] = useState<PlottedPoint | null>(null)
  const scored = points.filter((point) => point.mean !== null)
  const heightOf = (value: number) => MARGIN + ((1 - value) / 2) * (height - 2 * MARGIN)

  function tipOf(label: unknown) {
    const point = scored.find(({ at }) => at === label)
    return point === undefined || focused !== null ? null : <PlotTip point={point} />
  }

  function drawPoint({ cx, cy, index, payload }: { cx?: number; cy?: number; index: number; payload: PlottedRow }) {
    const i = scored.findIndex((point) => point.at === payload.at)
    const isAlone = scored[i]?.isNeighbour === false && scored[i + 1]?.isNeighbour !== true
    return <PlotPoint key={index} x={cx} y={cy} point={scored[i]} heightOf={heightOf} isAlone={isAlone} open={(href) => router.push(href)} focus={setFocused} />
  }

  return (
    <>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 300, height }}>
        <ComposedChart data={[...withGaps(scored)]} margin={{ top: MARGIN, bottom: MARGIN, left: 4, right: 4 }} accessibilityLayer={false}>
          <defs>
            <linearGradient id={fill} gradientUnits="userSpaceOnUse" x1="0" x2="0" y1={MARGIN} y2={height - MARGIN}>
              <stop offset="50%" stopColor="var(--support)" />
              <stop offset="50%" stopColor="var(--oppose)" />
            </linearGradient>
          </defs>
          <XAxis dataKey="at" type="number" domain={[span[0], span[1]]} hide />
          <YAxis domain={[-1, 1]} hide />
          <Area dataKey="band" fill="var(--neutral-soft)" fillOpacity={1} stroke="none" isAnimationActive={false} activeDot={false} />
          <Area dataKey="mean" baseValue={0} fill={`url(#${fill})`} fillOpacity={0.28} stroke="none" isAnimationActive={false} activeDot={false} />
          <ReferenceLine y={1} stroke="var(--rule)" />
          <ReferenceLine y={-1} stroke="var(--rule)" />
          <ReferenceLine y={0} stroke="var(--rule-strong)" />
          <Line dataKey="mean" connectNulls stroke="var(--ink-3)" strokeWidth={1} strokeDasharray="1 4" isAnimationActive={false} activeDot={false} dot={false} />
          <Line dataKey="mean" stroke="var(--ink)" strokeWidth={1.5} isAnimationActive={false} activeDot={false} dot={drawPoint} />
          <Tooltip cursor={false} isAnimationActive={false} position={{ y: TIP_ABOVE }} allowEscapeViewBox={{ x: false, y: true }} content={({ active, label }) => (active ? tipOf(label) : null)} />
        </ComposedChart>
      </ResponsiveContainer>
      {focused === null ? null : <PlotTip point={focused} at={shareOf(focused.at, span)} />}
    </>
  )
}

function shareOf(at: number, [from, to]: readonly [number, number]): number {
  return to === from ? 0.5 : (at - from) / (to - from)
}
