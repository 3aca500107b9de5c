'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useTransition } from 'react'

/** Between an answer and the next question, in milliseconds. */
const EVERY = 1000

/** Asks for the page anew, a second after the last answer, while something is still under way: asked before it had come, a busy server would answer none of them. */
export function RefreshWhile({ active }: { readonly active: boolean }) {
  const router = useRouter()
  const [isAsking, ask] = useTransition()
  useEffect(() => {
    if (!active || isAsking) return undefined
    const timer = setTimeout(() => ask(() => router.refresh()), EVERY)
    return () => clearTimeout(timer)
  }, [active, isAsking, router])
  return null
}
