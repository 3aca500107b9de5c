'use client'

import { useRouter } from 'next/navigation'
import { memo, useId, useState } from 'react'
import { Bar, ComposedChart, Line, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { ANSWER_LABELS, type AnswerLabel } from '../../../lib/document'
import { BarPart } from './bar-part'
import { MARGIN } from './plot'
import { PlotTip } from './plot-tip'
import type { PlottedPart, PlottedPoint } from './plotted-point'

interface Props {
  readonly points: readonly PlottedPoint[]
  /** The period before, each point at the place of the one it is compared with. */
  readonly before: readonly PlottedPoint[]
  readonly periods: number
  /** The most stances of a period in any of the charts: they share one scale. */
  readonly most: number
  /** In pixels; known before drawing, so that nothing jumps. */
  readonly height: number
}

const TIP_ABOVE = -92

/** Stances over time, stacked: oppose, neutral, support, and hatched what has no answer. Each part opens its quotations. */
export function Bars({ points, before, periods, most, height }: Props) {
  const [focused, setFocused] = useState<PlottedPart | null>(null)
  const at = points.find(({ parts }) => parts.some((part) => part === focused))?.at ?? 0
  return (
    <>
      <Chart points={points} before={before} periods={periods} most={most} height={height} focus={setFocused} />
      {focused === null ? null : <PlotTip point={{ title: focused.title, lines: [] }} at={(at + 0.5) / periods} />}
    </>
  )
}

/** Drawn once: drawn anew, its parts would lose the focus that they just got. */
const Chart = memo(function Chart({ points, before, periods, most, height, focus }: Props & { readonly focus: (part: PlottedPart | null) => void }) {
  const hatch = useId()
  const router = useRouter()
  const byPlace = new Map(points.map((point) => [point.at, point]))
  const then = new Map(before.map(({ at, parts }) => [at, parts.reduce((sum, { count }) => sum + count, 0)]))
  const data = Array.from({ length: periods }, (_, at) => ({ at, point: byPlace.get(at), before: before.length === 0 ? null : (then.get(at) ?? 0) }))
  const partOf = (point: PlottedPoint | undefined, label: AnswerLabel) => point?.parts.find((part) => part.label === label)

  function draw(label: AnswerLabel) {
    return function drawPart({ x, y, width, height: tall, payload }: { x?: unknown; y?: unknown; width?: unknown; height?: unknown; payload?: { readonly point?: PlottedPoint | undefined } }) {
      const part = partOf(payload?.point, label)
      if (part === undefined) return <g />
      return <BarPart part={part} box={[Number(x), Number(y), Number(width), Number(tall)]} hatch={hatch} open={(href) => router.push(href)} focus={focus} />
    }
  }

  function tipOf(label: unknown) {
    const point = points.find(({ at }) => at === label)
    return point === undefined ? null : <PlotTip point={{ ...point, lines: point.lines.slice(-1) }} />
  }

  return (
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 300, height }}>
        <ComposedChart data={data} margin={{ top: MARGIN, bottom: MARGIN, left: 0, right: 0 }} barCategoryGap="18%" accessibilityLayer={false}>
          <defs>
            <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="1.6" height="5" fill="var(--neutral)" />
            </pattern>
          </defs>
          <XAxis dataKey="at" type="category" hide />
          <YAxis domain={[0, most]} hide />
          <ReferenceLine y={0} stroke="var(--rule-strong)" />
          {ANSWER_LABELS.map((label) => (
            <Bar key={label} dataKey={({ point }: (typeof data)[number]) => partOf(point, label)?.count ?? 0} stackId="stances" isAnimationActive={false} shape={draw(label)} />
          ))}
          <Line dataKey="before" className="before" stroke="var(--ink-3)" strokeWidth={1.2} strokeDasharray="4 3" isAnimationActive={false} activeDot={false} dot={false} style={{ pointerEvents: 'none' }} />
          <Tooltip cursor={false} isAnimationActive={false} position={{ y: TIP_ABOVE }} allowEscapeViewBox={{ x: false, y: true }} content={({ active, label }) => (active ? tipOf(label) : null)} />
        </ComposedChart>
      </ResponsiveContainer>
  )
})
