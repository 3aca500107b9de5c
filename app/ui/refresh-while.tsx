'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY = 1000

/** Asks for the page anew each second while something is still under way. */
export function RefreshWhile({ active }: { readonly active: boolean }) {
  const router = useRouter()
  useEffect(() => {
    if (!active) return
    const timer = setInterval(() => router.refresh(), EVERY)
    return () => clearInterval(timer)
  }, [active, router])
  return null
}
