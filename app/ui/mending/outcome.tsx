'use client'

import { useEffect, useRef, type ReactNode } from 'react'

interface Props {
  readonly undone: boolean
  /** It has just come about and is what the page is about: whoever made the change by a button that is gone is here then. */
  readonly arrives?: boolean
  readonly children: ReactNode
}

/** What a change reads as. Undoing takes its button away and would lose the focus with it: whoever was on the button is here then. */
export function Outcome({ undone, arrives = false, children }: Props) {
  const words = useRef<HTMLDivElement>(null)
  const before = useRef<boolean | null>(null)
  useEffect(() => {
    const isNews = before.current === null ? arrives : undone && !before.current
    // whoever has gone on to something else stays there
    if (isNews && document.activeElement === document.body) words.current?.focus({ preventScroll: true })
    before.current = undone
  }, [undone, arrives])
  return (
    <div ref={words} className="outcome-words" tabIndex={undone || arrives ? -1 : undefined}>
      {children}
    </div>
  )
}
