'use client'

import { useEffect, useRef, type ReactNode } from 'react'

interface Props {
  readonly undone: boolean
  readonly children: ReactNode
}

/** What a change reads as. Undoing takes its button away and would lose the focus with it: whoever was on the button is here then. */
export function Outcome({ undone, children }: Props) {
  const words = useRef<HTMLDivElement>(null)
  const before = useRef(undone)
  useEffect(() => {
    // whoever has gone on to something else stays there
    if (undone && !before.current && document.activeElement === document.body) words.current?.focus({ preventScroll: true })
    before.current = undone
  }, [undone])
  return (
    <div ref={words} tabIndex={undone ? -1 : undefined}>
      {children}
    </div>
  )
}
