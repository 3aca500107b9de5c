'use client'

import { useEffect, useRef, type ComponentProps } from 'react'

/**
 * Where what had the focus is taken away, the stop before it has it from then on: a filter taken off by keyboard leads to its chip and not
 * to the top of the page.
 */
export function KeptFocus(props: ComponentProps<'div'>) {
  const frame = useRef<HTMLDivElement>(null)
  /** Place of the stop that has the focus, among all of them; -1: it is elsewhere. */
  const place = useRef(-1)

  useEffect(() => {
    if (place.current === -1 || document.activeElement !== document.body) return
    const stops = stopsIn(frame.current)
    stops[Math.min(Math.max(0, place.current - 1), stops.length - 1)]?.focus({ preventScroll: true })
  })

  // React tells of no blur while it takes elements away: what was focused then stays known
  return <div ref={frame} onFocus={({ target }) => (place.current = stopsIn(frame.current).findIndex((stop) => stop === target))} onBlur={() => (place.current = -1)} {...props} />
}

function stopsIn(frame: HTMLElement | null): readonly HTMLElement[] {
  return [...(frame?.querySelectorAll<HTMLElement>('a, button') ?? [])].filter((stop) => stop.closest('[popover]') === null)
}
