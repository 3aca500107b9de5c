'use client'

import { useRouter } from 'next/navigation'
import { useState, type MouseEvent, type PointerEvent, type ReactNode } from 'react'
import { PlotTip } from './plot-tip'

export interface Tip {
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

/** Tells about the part of a drawing that the mouse or the keyboard is at, and opens its links without loading the page anew. */
export function PlotTips({ periods, hovered, focused, children }: Props) {
  const router = useRouter()
  const [atMouse, setAtMouse] = useState<Tip | null>(null)
  const [atKeyboard, setAtKeyboard] = useState<Tip | null>(null)
  const shown = atKeyboard ?? atMouse

  function follow(event: PointerEvent): void {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const wanted = ((event.clientX - left) / width) * periods - 0.5
    const distance = (tip: Tip) => Math.abs(tip.at - wanted)
    const nearest = hovered.reduce<Tip | null>((best, tip) => (best === null || distance(tip) < distance(best) ? tip : best), null)
    setAtMouse(nearest !== null && distance(nearest) <= Math.max(0.5, (REACH / width) * periods) ? nearest : null)
  }

  function open(event: MouseEvent): void {
    const href = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : undefined
    if (href === undefined || href === null || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    router.push(href)
  }

  return (
    <div
      className="drawing"
      onPointerMove={follow}
      onPointerLeave={() => setAtMouse(null)}
      onFocus={({ target }) => setAtKeyboard(target.matches(':focus-visible') ? (focused[Number(target.getAttribute('data-tip'))] ?? null) : null)}
      onBlur={() => setAtKeyboard(null)}
      onClick={open}
    >
      {children}
      {shown === null ? null : <PlotTip tip={shown} at={(shown.at + 0.5) / periods} />}
    </div>
  )
}
