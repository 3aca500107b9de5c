'use client'

import { createContext, useContext, useEffect, useId, useRef, useState, type ReactNode } from 'react'

interface Props {
  readonly label: ReactNode
  /** Name of what opens, for readers. */
  readonly title: string
  /** Wide enough for a calendar. */
  readonly wide?: boolean
  readonly className?: string
  readonly children: ReactNode
}

const Close = createContext<() => void>(() => undefined)

/** Closes the popover that this stands in; the focus goes back to its button. */
export function useClose(): () => void {
  return useContext(Close)
}

const EDGE = 8
/** Room that a sheet needs below its button, in pixels; with less it opens above. */
const LEAST = 240

/**
 * A button with a sheet below it, or above it near the end of the window. The browser's own popover closes it on Escape and on a click outside and gives the focus back;
 * a phone shows it at the bottom. What is in it is made when it opens.
 */
export function Popover({ label, title, wide = false, className, children }: Props) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)

  function place() {
    const at = button.current?.getBoundingClientRect()
    if (at === undefined || sheet.current === null || isPhone()) return
    const width = parseFloat(getComputedStyle(sheet.current).width) || 304
    sheet.current.style.left = `${Math.max(EDGE, Math.min(at.left, window.innerWidth - width - EDGE))}px`
    const below = window.innerHeight - at.bottom - 6 - EDGE
    const above = at.top - 6 - EDGE
    const isBelow = below >= LEAST || below >= above
    sheet.current.style.top = isBelow ? `${at.bottom + 6}px` : 'auto'
    sheet.current.style.bottom = isBelow ? 'auto' : `${window.innerHeight - at.top + 6}px`
    sheet.current.style.maxHeight = `${Math.max(LEAST, isBelow ? below : above)}px`
  }

  useEffect(() => {
    // to type at once; on a phone the keyboard would cover what there is to choose
    if (open && !isPhone()) sheet.current?.querySelector<HTMLElement>('input, a, button')?.focus()
  }, [open])

  return (
    <>
      <button ref={button} type="button" className={className} popoverTarget={id} aria-haspopup="dialog" aria-expanded={open}>
        {label}
      </button>
      <div ref={sheet} id={id} popover="auto" role="dialog" aria-label={title} className={wide ? 'pop wide' : 'pop'}
        onBeforeToggle={(event) => (event.newState === 'open' ? place() : undefined)} onToggle={(event) => setOpen(event.newState === 'open')}>
        <Close value={() => sheet.current?.hidePopover()}>{open ? children : null}</Close>
      </div>
    </>
  )
}

function isPhone(): boolean {
  return window.innerWidth <= 640
}
