'use client'

import { useRouter } from 'next/navigation'
import type { MouseEvent } from 'react'

/** Opens the plain link that was clicked without loading the page anew: for so many links that each as a component of its own would be slow to draw. `scroll` false: the page stays where it is. */
export function useFollow({ scroll }: { readonly scroll: boolean } = { scroll: true }): (event: MouseEvent) => void {
  const router = useRouter()
  return (event) => {
    const href = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : undefined
    if (href === undefined || href === null || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    // a link that is such a component goes by itself
    if (event.isDefaultPrevented()) return
    event.preventDefault()
    router.push(href, { scroll })
  }
}
