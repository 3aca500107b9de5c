'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react'
import { ANSWER_LABELS, type MarkedEvent } from '../../../lib/document'
import type { DrawnTrend } from '../charts/drawn-trend'
import { nextPoint } from '../charts/next-point'
import type { TrendChoices } from '../charts/trend-choices'
import { EventMarks } from '../events/event-marks'
import { CloserBars } from './closer-bars'
import { CloserChart } from './closer-chart'
import { CloserOverview } from './closer-overview'
import { CloserTip, type TipLine } from './closer-tip'
import type { LinesOn } from './lines-on'
import type { Places } from './shown-span'

interface Props {
  readonly trend: DrawnTrend
  readonly on: LinesOn
  readonly view: TrendChoices['view']
  readonly events: readonly MarkedEvent[]
  readonly places: Places
  readonly onPlaces: (places: Places) => void
  /** A point was opened, in this tab. */
  readonly onOpen: (href: string) => void
}

interface Focused {
  /** A point of a line, or the words of a part of a bar. */
  readonly told: TipLine | string
  /** Where it stands, as a share [0, 1] of the width. */
  readonly at: number
}

/** The chart with what keyboard and mouse do on it: arrow keys go from point to point, Enter and a click open one. */
export function CloserPlot({ trend, on, view, events, places, onPlaces, onOpen }: Props) {
  const t = useTranslations('trend')
  const plot = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<Focused | null>(null)
  const lines = useMemo(
    () => on.flatMap((key, look) => trend.series.filter((series) => series.key === key).map((series) => ({ look, series }))),
    [trend, on],
  )

  const [first] = lines

  function toldOf(target: Element): TipLine | string | undefined {
    const [place, at] = [target.getAttribute('data-line'), target.getAttribute('data-at')]
    if (view === 'counts') return first?.series.points.find((point) => String(point.at) === at)?.parts().find(({ label }) => String(ANSWER_LABELS.indexOf(label)) === place)?.title
    const line = lines.find(({ look }) => String(look) === place)
    const point = line?.series.points.find((each) => String(each.at) === at)
    return line === undefined || point === undefined ? undefined : { look: line.look, name: line.series.name, point }
  }

  function tell({ target, currentTarget }: FocusEvent): void {
    const told = toldOf(target)
    if (told === undefined || !target.matches(':focus-visible')) return setFocused(null)
    const [own, all] = [target.getBoundingClientRect(), currentTarget.getBoundingClientRect()]
    setFocused({ told, at: (own.left + own.width / 2 - all.left) / all.width })
  }

  function steer(event: KeyboardEvent): void {
    const { target } = event
    const points = [...(plot.current?.querySelectorAll<SVGAElement>('a.point') ?? [])]
    const here = points.findIndex((point) => point === target)
    const to = here === -1 ? null : nextPoint(points.map((point) => ({ line: Number(point.dataset.line), at: Number(point.dataset.at) })), here, event.key)
    if (to === null) return
    event.preventDefault()
    points[to]?.focus()
  }

  function open(event: MouseEvent): void {
    const href = event.target instanceof Element ? event.target.closest('a.point')?.getAttribute('href') : undefined
    if (href === undefined || href === null || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onOpen(href)
  }

  return (
    <div ref={plot} className="closer-plot plot" onFocus={tell} onBlur={() => setFocused(null)} onKeyDown={steer} onClick={open}>
      <CloserOverview lines={lines} periods={trend.periods} />
      {view === 'counts' ? (first === undefined ? null : <CloserBars key={trend.unit} trend={trend} series={first.series} first={places.first} last={places.last} onPlaces={onPlaces} />) : (
        <>
          <CloserChart key={trend.unit} trend={trend} lines={lines} first={places.first} last={places.last} onPlaces={onPlaces} />
          <span className="end-word top">{t('for')}</span>
          <span className="end-word bottom">{t('against')}</span>
        </>
      )}
      <div className="closer-events">
        <EventMarks events={events} timeline={trend.timeline.slice(places.first, places.last + 1)} room={0.03} />
      </div>
      {focused === null ? null : (
        <div className="closer-told" style={{ left: `${focused.at * 100}%`, transform: `translateX(${-focused.at * 100}%)` }}>
          {typeof focused.told === 'string' ? <div className="tip">{focused.told}</div> : <CloserTip lines={[focused.told]} />}
        </div>
      )}
    </div>
  )
}
