'use client'

import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { useFollow } from '../use-follow'
import { nextPoint } from './next-point'
import { PlotTip } from './plot-tip'

export interface Tip {
  /** Which of several lines, or parts of a bar, it tells about, from the top down. */
  readonly line: number
  /** Place of the period. */
  readonly at: number
  readonly title: string
  readonly lines: readonly string[]
}

interface Props {
  readonly periods: number
  /** What the mouse is told, a tip a period at most. */
  readonly hovered: readonly Tip[]
  /** What the keyboard is told: the link with `data-tip="2"` the third of these. */
  readonly focused: readonly Tip[]
  readonly children: ReactNode
}

/** The mouse need not be nearer to a period than this, in pixels. */
const REACH = 14

/**
 * Tells about the part of a drawing that the mouse or the keyboard is at, and opens its links without loading the page anew. A drawing is one
 * stop of the Tab key, at the point where the keyboard was last; arrow keys go from point to point.
 */
export function PlotTips({ periods, hovered, focused, children }: Props) {
  const follow = useFollow()
  const [atMouse, setAtMouse] = useState<Tip | null>(null)
  const [atKeyboard, setAtKeyboard] = useState<Tip | null>(null)
  const drawing = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState(0)
  const shown = atKeyboard ?? atMouse

  // drawn on the server, and each a stop until this script runs
  useEffect(() => {
    const links = linksIn(drawing.current)
    for (const [index, link] of links.entries()) link.tabIndex = index === Math.min(stop, links.length - 1) ? 0 : -1
  }, [stop, children])

  function tell(target: Element): void {
    const index = Number(target.getAttribute('data-tip'))
    setStop(index)
    setAtKeyboard(target.matches(':focus-visible') ? (focused[index] ?? null) : null)
  }

  function steer(event: KeyboardEvent): void {
    const links = linksIn(drawing.current)
    const to = nextPoint(focused, links.findIndex((link) => link === event.target), event.key)
    if (to === null) return
    event.preventDefault()
    links[to]?.focus()
  }

  function point(event: PointerEvent): void {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const wanted = ((event.clientX - left) / width) * periods - 0.5
    const distance = (tip: Tip) => Math.abs(tip.at - wanted)
    const nearest = hovered.reduce<Tip | null>((best, tip) => (best === null || distance(tip) < distance(best) ? tip : best), null)
    setAtMouse(nearest !== null && distance(nearest) <= Math.max(0.5, (REACH / width) * periods) ? nearest : null)
  }

  return (
    <div
      ref={drawing}
      className="drawing"
      onPointerMove={point}
      onPointerLeave={() => setAtMouse(null)}
      onFocus={({ target }) => tell(target)}
      onKeyDown={steer}
      onBlur={() => setAtKeyboard(null)}
      onClick={follow}
    >
      {children}
      {shown === null ? null : <PlotTip tip={shown} at={(shown.at + 0.5) / periods} steered={shown === atKeyboard && focused.length > 1} />}
    </div>
  )
}

/** The links of a drawing, in the order of the tips for the keyboard. */
function linksIn(drawing: Element | null): readonly SVGAElement[] {
  return [...(drawing?.querySelectorAll<SVGAElement>('a[data-tip]') ?? [])]
}
