'use client'

import type { ReactNode } from 'react'
import { useFollow } from './use-follow'

/** A long list of plain links that open without loading the page anew. */
export function FollowLinks({ children }: { readonly children: ReactNode }) {
  return <div onClick={useFollow()}>{children}</div>
}
