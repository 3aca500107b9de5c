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
  /** Whether they led here: then the focus comes along, and the next Tab leads on from the quotation. */
  const byKey = useRef(false)

  useEffect(() => {
    reached.current = selected
  }, [selected])

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
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
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [router, path, ids])

  useEffect(() => {
    const quotation = selected === null ? null : document.getElementById(`q-${selected}`)
    if (byKey.current) quotation?.focus({ preventScroll: true })
    byKey.current = false
    quotation?.scrollIntoView({ block: 'nearest' })
  }, [selected])

  return null
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

/** While a window is open, its own keys count. */
function isBehindDialog(): boolean {
  return document.querySelector('dialog[open]') !== null
}
