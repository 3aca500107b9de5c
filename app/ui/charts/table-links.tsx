'use client'

import type { ReactNode } from 'react'
import { useFollow } from '../use-follow'

/** A table that scrolls by itself; opens its many links without loading the page anew. */
export function TableLinks({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const follow = useFollow()
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label} onClick={follow}>
      {children}
    </div>
  )
}
