'use client'

import { useRouter } from 'next/navigation'
import { memo, useState } from 'react'
import { Area, ComposedChart, Line, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { MARGIN } from './plot'
import { PlotPoint } from './plot-point'
import { PlotTip } from './plot-tip'
import type { PlottedPoint, PlottedSeries } from './plotted-point'
import { withGaps } from './with-gaps'

interface Props {
  /** At most five. */
  readonly series: readonly PlottedSeries[]
  readonly periods: number
  /** In pixels; known before drawing, so that nothing jumps. */
  readonly height: number
}

interface Focus {
  readonly name: string
  readonly point: PlottedPoint
}

const DASHES = ['', '7 3', '2 3', '8 3 2 3', '12 4'] as const
const TIP_ABOVE = 4

/** Several series in one plot: a line, a band, a colour, a dash and a shape each, from −1 (against) to 1 (for). */
export function Lines({ series, periods, height }: Props) {
  const [focused, setFocused] = useState<Focus | null>(null)
  return (
    <>
      <Chart series={series} periods={periods} height={height} focus={setFocused} />
      {focused === null ? null : <PlotTip point={{ ...focused.point, title: `${focused.name}, ${focused.point.title}` }} at={(focused.point.at + 0.5) / periods} />}
    </>
  )
}

/** Drawn once: drawn anew, its points would lose the focus that they just got. */
const Chart = memo(function Chart({ series, periods, height, focus: told }: Props & { readonly focus: (focus: Focus | null) => void }) {
  const router = useRouter()
  const heightOf = (value: number) => MARGIN + ((1 - value) / 2) * (height - 2 * MARGIN)
  const rows = series.map(({ points, before }) => new Map(withGaps(points, before).map((row) => [row.at, row])))
  const data = Array.from({ length: periods }, (_, at) => ({ at, rows: rows.map((row) => row.get(at)) }))

  function tipOf(label: unknown) {
    const there = series.flatMap(({ name, points }) => points.filter((point) => point.at === label && point.mean !== null).map((point) => ({ name, point })))
    const [first] = there
    if (first === undefined) return null
    return <PlotTip point={{ ...first.point, lines: there.map(({ name, point }) => `${name}: ${point.lines[0] ?? ''}`) }} />
  }

  function pointsOf({ name, points }: PlottedSeries, line: number) {
    const byPlace = new Map(points.filter(({ mean }) => mean !== null).map((point) => [point.at, point]))
    return function drawPoint({ cx, cy, index, payload }: { cx?: number; cy?: number; index: number; payload: { readonly at: number } }) {
      const point = byPlace.get(payload.at)
      const isAlone = !byPlace.has(payload.at - 1) && !byPlace.has(payload.at + 1)
      const focus = (at: PlottedPoint | null) => told(at === null ? null : { name, point: at })
      return <PlotPoint key={index} x={cx} y={cy} point={point} heightOf={heightOf} isAlone={isAlone} open={(href) => router.push(href)} focus={focus} line={{ at: line, name }} />
    }
  }

  return (
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 300, height }}>
        <ComposedChart data={data} margin={{ top: MARGIN, bottom: MARGIN, left: 0, right: 0 }} accessibilityLayer={false}>
          <XAxis dataKey="at" type="number" domain={[-0.5, periods - 0.5]} hide />
          <YAxis domain={[-1, 1]} hide />
          {series.map(({ key }, line) => (
            <Area key={`band ${key}`} dataKey={({ rows: at }: (typeof data)[number]) => at[line]?.band ?? null} fill={`var(--line-${line + 1})`} fillOpacity={0.08} stroke="none" isAnimationActive={false} activeDot={false} />
          ))}
          <ReferenceLine y={1} stroke="var(--rule)" />
          <ReferenceLine y={-1} stroke="var(--rule)" />
          <ReferenceLine y={0} stroke="var(--rule-strong)" />
          {series.map(({ key, before }, line) =>
            before.length === 0 ? null : (
              <Line key={`before ${key}`} className="before" dataKey={({ rows: at }: (typeof data)[number]) => at[line]?.before ?? null} stroke={`var(--line-${line + 1})`} strokeOpacity={0.6} strokeWidth={1} strokeDasharray="1 3" isAnimationActive={false} activeDot={false} dot={false} />
            ),
          )}
          {series.map((each, line) => (
            <Line key={each.key} dataKey={({ rows: at }: (typeof data)[number]) => at[line]?.mean ?? null} stroke={`var(--line-${line + 1})`} strokeWidth={1.6} strokeDasharray={DASHES[line % DASHES.length]} isAnimationActive={false} activeDot={false} dot={pointsOf(each, line)} />
          ))}
          <Tooltip cursor={{ stroke: 'var(--rule-strong)' }} isAnimationActive={false} position={{ y: TIP_ABOVE }} content={({ active, label }) => (active ? tipOf(label) : null)} />
        </ComposedChart>
      </ResponsiveContainer>
  )
})
