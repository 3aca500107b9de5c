'use client'

import { useLocale, useTranslations } from 'next-intl'
import { memo, useMemo } from 'react'
import { Bar, Brush, ComposedChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { ANSWER_LABELS, type AnswerLabel } from '../../../lib/document'
import type { DrawnSeries, DrawnTrend } from '../charts/drawn-trend'
import { AXIS, BRUSH, HEIGHT, MARGIN, NUMBERS, TICKS, tickName, WORDS } from './closer-frame'
import { CloserPart } from './closer-part'
import { closerRows, type CloserRow } from './closer-rows'
import type { Places } from './shown-span'
import { ticks } from './ticks'

interface Props {
  readonly trend: DrawnTrend
  readonly series: DrawnSeries
  /** Places of the first and the last period that are shown. */
  readonly first: number
  readonly last: number
  readonly onPlaces: (places: Places) => void
}

/** Of the width of a period. */
const GAP = '15%'

/** The stances of one series, stacked by what they say, over a stretch of time, which two handles set. */
export const CloserBars = memo(function CloserBars({ trend, series, first, last, onPlaces }: Props) {
  const t = useTranslations('closer')
  const locale = useLocale()
  const rows = useMemo(() => [...closerRows([series], trend.periods)], [series, trend.periods])
  const nameOf = (at: number) => tickName(trend, at, locale)
  const most = Math.max(1, ...series.points.filter(({ at }) => at >= first && at <= last).map(({ parts }) => parts().reduce((sum, { count }) => sum + count, 0)))
  const partOf = ({ points }: CloserRow, label: AnswerLabel) => points.get(series.key)?.parts().find((part) => part.label === label)
  const firsts = new Map(ANSWER_LABELS.map((label) => [label, series.points.find(({ at, parts }) => at >= first && at <= last && parts().some((part) => part.label === label))?.at]))

  function tipOf(label: unknown) {
    const point = series.points.find(({ at }) => at === label)
    if (point === undefined) return null
    return (
      <div className="tip">
        <b>{point.title}</b>
        <div>{point.lines.at(-1)}</div>
      </div>
    )
  }

  return (
    <ResponsiveContainer width="100%" height={HEIGHT} initialDimension={{ width: 340, height: HEIGHT }}>
      <ComposedChart data={rows} margin={MARGIN} barCategoryGap={GAP} accessibilityLayer={false}>
        <XAxis dataKey="at" type="number" domain={[first - 0.5, last + 0.5]} allowDataOverflow ticks={ticks(first, last, TICKS)} tickFormatter={nameOf} interval={0} tick={WORDS} height={AXIS} stroke="var(--rule-strong)" />
        <YAxis domain={[0, most]} allowDecimals={false} tick={WORDS} width={NUMBERS} axisLine={false} tickLine={false} />
        {ANSWER_LABELS.map((label, line) => (
          <Bar
            key={label} stackId="stances" dataKey={(row: CloserRow) => partOf(row, label)?.count ?? 0} isAnimationActive={false}
            shape={({ x, y, width, height, payload }: { readonly x?: number; readonly y?: number; readonly width?: number; readonly height?: number; readonly payload?: CloserRow }) => {
              const part = payload === undefined ? undefined : partOf(payload, label)
              if (payload === undefined || part === undefined || x === undefined || y === undefined || width === undefined || height === undefined) return <g />
              return <CloserPart box={{ x, y, width, height }} part={part} line={line} at={payload.at} isFirst={firsts.get(label) === payload.at} />
            }}
          />
        ))}
        <Tooltip cursor={false} isAnimationActive={false} position={{ y: 0 }} content={({ active, label }) => (active ? tipOf(label) : null)} />
        <Brush
          dataKey="at" startIndex={first} endIndex={last} onChange={({ startIndex, endIndex }) => onPlaces({ first: startIndex, last: endIndex })} ariaLabel={t('handle')}
          height={BRUSH} travellerWidth={14} stroke="var(--ink-3)" fill="transparent" tickFormatter={nameOf}
        />
      </ComposedChart>
    </ResponsiveContainer>
  )
})
