import type { ReactNode } from 'react'
import { Link } from '../link'
import { Popover } from './popover'

interface Props {
  readonly name: string
  /** What is chosen; null: nothing, the chip offers to add. */
  readonly value: string | null
  readonly removeHref: string
  readonly removeLabel: string
  /** What opens to choose from; a chip without it can only be removed. */
  readonly children?: ReactNode
}

/** One filter: what is chosen, a way to change it and a way to take it off. */
export function FilterChip({ name, value, removeHref, removeLabel, children }: Props) {
  const label = value === null ? `+ ${name}` : <>{name} <b>{value}</b></>
  return (
    <span className={value === null ? 'chip add' : 'chip'}>
      {children === undefined ? <span className="fixed">{label}</span> : <Popover label={label} title={name}>{children}</Popover>}
      {value === null ? null : (
        <Link href={removeHref} scroll={false} aria-label={removeLabel} title={removeLabel}>
          ×
        </Link>
      )}
    </span>
  )
}
