'use client'

import { useId, useRef, type ReactNode } from 'react'

interface Props {
  readonly label: ReactNode
  /** Name of what opens, for readers. */
  readonly title: string
  readonly children: ReactNode
}

/** A button with a sheet below it. The browser's own popover closes it on Escape and on a click outside; a phone shows it at the bottom. */
export function Popover({ label, title, children }: Props) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const sheet = useRef<HTMLDivElement>(null)

  function place() {
    const at = button.current?.getBoundingClientRect()
    if (at === undefined || sheet.current === null || window.innerWidth <= 640) return
    const left = Math.max(8, Math.min(at.left, window.innerWidth - sheet.current.offsetWidth - 8))
    sheet.current.style.left = `${left}px`
    sheet.current.style.top = `${at.bottom + 6}px`
    // to type at once; on a phone the keyboard would cover what there is to choose
    sheet.current.querySelector('input')?.focus()
  }

  return (
    <>
      <button ref={button} type="button" popoverTarget={id} aria-haspopup="dialog">
        {label}
      </button>
      <div ref={sheet} id={id} popover="auto" role="dialog" aria-label={title} className="pop" onToggle={(event) => (event.newState === 'open' ? place() : undefined)}>
        {children}
      </div>
    </>
  )
}
