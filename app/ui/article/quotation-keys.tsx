'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'

interface Props {
  readonly path: string
  /** In text order. */
  readonly ids: readonly string[]
  readonly selected: string | null
}

/** j opens the next quotation, k the one before, Escape closes, c cites and l copies the link; the opened one is brought into view. */
export function QuotationKeys({ path, ids, selected }: Props) {
  const router = useRouter()
  /** Where the keys have led: a press before the page has followed the last one goes on from there. */
  const reached = useRef(selected)
  /** Whether they led here, until a person goes elsewhere: then the focus comes along, and the next Tab leads on from the quotation. */
  const byKey = useRef(false)

  useEffect(() => {
    reached.current = selected
  }, [selected])

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key === 'Tab') byKey.current = false
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isBehindDialog()) return
      if (event.key === 'Escape' && reached.current !== null) open(null)
      if (event.key === 'c' || event.key === 'l') document.querySelector<HTMLButtonElement>(`.note.selected [data-key=${event.key}]`)?.click()
      if (event.key !== 'j' && event.key !== 'k') return
      const at = reached.current === null ? -1 : ids.indexOf(reached.current)
      const id = event.key === 'j' ? ids[at + 1] : ids[at - 1]
      if (id !== undefined) open(id)
    }
    function open(id: string | null) {
      reached.current = id
      byKey.current = true
      router.push(id === null ? path : `${path}?quotation=${id}`, { scroll: false })
    }
    const leave = () => {
      byKey.current = false
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', leave)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', leave)
    }
  }, [router, path, ids])

  useEffect(() => {
    const quotation = selected === null ? null : document.getElementById(`q-${selected}`)
    if (byKey.current) quotation?.focus({ preventScroll: true })
    quotation?.scrollIntoView({ block: 'nearest' })
  }, [selected])

  // a quotation that is drawn anew has lost the focus
  useEffect(() => {
    if (byKey.current && selected !== null && document.activeElement === document.body) document.getElementById(`q-${selected}`)?.focus({ preventScroll: true })
  })

  return null
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

/** While a window is open, its own keys count. */
function isBehindDialog(): boolean {
  return document.querySelector('dialog[open]') !== null
}
