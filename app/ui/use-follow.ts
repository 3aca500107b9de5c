'use client'

import { useRouter } from 'next/navigation'
import type { MouseEvent } from 'react'

/** Opens the plain link that was clicked without loading the page anew: for so many links that each as a component of its own would be slow to draw. */
export function useFollow(): (event: MouseEvent) => void {
  const router = useRouter()
  return (event) => {
    const href = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : undefined
    if (href === undefined || href === null || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    router.push(href)
  }
}
