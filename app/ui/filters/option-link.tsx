'use client'

import { useLinkStatus } from 'next/link'
import type { ReactNode } from 'react'
import { Link } from '../link'

interface Props {
  /** The same page with this choice switched. */
  readonly href: string
  readonly chosen: boolean
  readonly label: string
  /** A second, quieter word: the country of a speaker. */
  readonly hint?: string | undefined
  readonly number?: string | undefined
  readonly onNavigate?: () => void
}

/** One value that can be chosen. It is a link, so Back takes it back; its tick is there at once. */
export function OptionLink({ href, chosen, label, hint, number, onNavigate }: Props) {
  return (
    <Link href={href} scroll={false} aria-current={chosen ? 'true' : undefined} onNavigate={onNavigate}>
      <Tick chosen={chosen} />
      <span>
        {label} {hint === undefined ? null : <small>{hint}</small>}
      </span>
      <small>{number}</small>
    </Link>
  )
}

function Tick({ chosen }: { readonly chosen: boolean }): ReactNode {
  const { pending } = useLinkStatus()
  return (
    <span className="tick" aria-hidden="true">
      {chosen !== pending ? '✓' : ''}
    </span>
  )
}
