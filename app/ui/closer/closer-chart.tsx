'use client'

import { useLocale, useTranslations } from 'next-intl'
import { memo, useId, useMemo } from 'react'
import { Area, Brush, ComposedChart, Line, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { DrawnTrend } from '../charts/drawn-trend'
import { runs } from '../charts/runs'
import { signed } from '../format/signed'
import type { CloserLine } from './closer-line'
import { AXIS, BRUSH, HEIGHT, MARGIN, NUMBERS, PLOT, TICKS, tickName, WORDS } from './closer-frame'
import { CloserPoint } from './closer-point'
import { closerRows, type CloserRow } from './closer-rows'
import { CloserTip } from './closer-tip'
import type { Places } from './shown-span'
import { ticks } from './ticks'

interface Props {
  readonly trend: DrawnTrend
  readonly lines: readonly CloserLine[]
  /** Places of the first and the last period that are shown. */
  readonly first: number
  readonly last: number
  readonly onPlaces: (places: Places) => void
}

const DASHES = ['', '7 3', '4 3', '8 3 2 3', '12 4'] as const
const SCALE = [-1, -0.5, 0, 0.5, 1] as const
/** With more points than this beside each other, each answers only close by. */
const DENSE = 60

const meanOf = (key: string) => ({ points }: CloserRow) => points.get(key)?.mean ?? null
const bandOf = (key: string) => ({ points }: CloserRow) => points.get(key)?.band ?? null
const beforeOf = (key: string) => ({ before }: CloserRow) => before.get(key) ?? null

/** Lines from −1 (against) to 1 (for) over a stretch of time, which two handles set. Drawn anew only with other lines or another stretch, so that a point keeps the focus it got. */
export const CloserChart = memo(function CloserChart({ trend, lines, first, last, onPlaces }: Props) {
  const t = useTranslations('closer')
  const locale = useLocale()
  const fill = useId()
  const rows = useMemo(() => [...closerRows(trend.series, trend.periods)], [trend])
  const nameOf = (at: number) => tickName(trend, at, locale)
  const [only] = lines.length === 1 ? lines : []

  function tipOf(label: unknown) {
    const told = lines.flatMap(({ look, series: { name, points } }) => points.filter(({ at, mean }) => at === label && mean !== null).map((point) => ({ look, name, point })))
    return <CloserTip lines={told} />
  }

  function pointsOf({ look, series: { name, points } }: CloserLine) {
    const scored = points.filter(({ at, mean }) => mean !== null && at >= first && at <= last)
    const alone = new Set(runs(scored).flatMap((run) => (run.length === 1 ? run : [])))
    const byPlace = new Map(scored.map((point) => [point.at, point]))
    const heightOf = (value: number) => MARGIN.top + ((1 - value) / 2) * PLOT
    return function drawPoint({ cx, cy, payload }: { readonly cx?: number; readonly cy?: number; readonly payload: CloserRow }) {
      const point = byPlace.get(payload.at)
      if (cx === undefined || cy === undefined || point === undefined) return <g key={`none ${payload.at}`} />
      const reach = alone.has(point) && point.band !== null ? ([heightOf(point.band[0]), heightOf(point.band[1])] as const) : null
      return <CloserPoint key={point.at} x={cx} y={cy} point={point} reach={reach} look={look} name={name} radius={last - first > DENSE ? 5 : 12} isFirst={point === scored[0]} />
    }
  }

  return (
    <ResponsiveContainer width="100%" height={HEIGHT} initialDimension={{ width: 340, height: HEIGHT }}>
      <ComposedChart data={rows} margin={MARGIN} accessibilityLayer={false}>
        <defs>
          <linearGradient id={fill} gradientUnits="userSpaceOnUse" x1="0" x2="0" y1={MARGIN.top} y2={MARGIN.top + PLOT}>
            <stop offset="50%" className="stop-for" />
            <stop offset="50%" className="stop-against" />
          </linearGradient>
        </defs>
        <XAxis dataKey="at" type="number" domain={[first - 0.5, last + 0.5]} allowDataOverflow ticks={ticks(first, last, TICKS)} tickFormatter={nameOf} interval={0} tick={WORDS} height={AXIS} stroke="var(--rule-strong)" />
        <YAxis domain={[-1, 1]} ticks={SCALE} tickFormatter={(value: number) => signed(value, locale, 1)} tick={WORDS} width={NUMBERS} axisLine={false} tickLine={false} />
        {SCALE.map((value) => (
          <ReferenceLine key={value} y={value} stroke={value === 0 ? 'var(--rule-strong)' : 'var(--rule)'} />
        ))}
        {lines.map(({ look, series: { key } }) => (
          <Area key={`band ${key}`} dataKey={bandOf(key)} fill={only === undefined ? `var(--line-${look + 1})` : 'var(--neutral-soft)'} fillOpacity={only === undefined ? 0.12 : 1} stroke="none" isAnimationActive={false} activeDot={false} />
        ))}
        {only === undefined ? null : <Area dataKey={meanOf(only.series.key)} baseValue={0} fill={`url(#${fill})`} fillOpacity={0.28} stroke="none" isAnimationActive={false} activeDot={false} />}
        {lines.map(({ look, series: { key, before } }) => (before.length === 0 ? null : (
          <Line key={`before ${key}`} className="before" dataKey={beforeOf(key)} stroke={`var(--line-${look + 1})`} strokeOpacity={0.75} strokeWidth={1.2} strokeDasharray="1 3" isAnimationActive={false} activeDot={false} dot={false} />
        )))}
        {lines.map((line) => (
          <Line key={line.series.key} dataKey={meanOf(line.series.key)} stroke={`var(--line-${line.look + 1})`} strokeWidth={1.6} strokeDasharray={DASHES[line.look] ?? ''} isAnimationActive={false} activeDot={false} dot={pointsOf(line)} />
        ))}
        <Tooltip cursor={{ stroke: 'var(--rule-strong)' }} isAnimationActive={false} position={{ y: 0 }} content={({ active, label }) => (active ? tipOf(label) : null)} />
        <Brush
          dataKey="at" startIndex={first} endIndex={last} onChange={({ startIndex, endIndex }) => onPlaces({ first: startIndex, last: endIndex })} ariaLabel={t('handle')}
          height={BRUSH} travellerWidth={14} stroke="var(--ink-3)" fill="transparent" tickFormatter={nameOf}
        />
      </ComposedChart>
    </ResponsiveContainer>
  )
})
