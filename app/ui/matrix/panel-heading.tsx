'use client'

import { useEffect, useRef, type ReactNode } from 'react'

/** From this width on the panel stands beside the table, where it is seen without going there. */
const BESIDE = '(min-width: 1081px)'

/** The heading of the open cell; where the panel stands below the table, opening a cell leads to it. Beside, it is read out. */
export function PanelHeading({ place, children }: { readonly place: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!window.matchMedia(BESIDE).matches) heading.current?.focus()
  }, [place])
  return (
    <h2 ref={heading} id="cell-heading" tabIndex={-1} aria-live="polite">
      {children}
    </h2>
  )
}
