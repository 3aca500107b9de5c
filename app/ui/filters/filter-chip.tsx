import type { ReactNode } from 'react'
import { Link } from '../link'
import type { ChipText } from './chip-text'
import { Popover } from './popover'

interface Props {
  readonly text: ChipText
  readonly removeHref: string
  readonly removeLabel: string
  readonly wide?: boolean
  /** What opens to choose from; a chip without it can only be removed. */
  readonly children?: ReactNode
}

/** One filter: what is chosen, a way to change it and a way to take it off. */
export function FilterChip({ text: { name, value, all }, removeHref, removeLabel, wide, children }: Props) {
  const label = value === null ? `+ ${name}` : <span title={all}>{name} <b>{value}</b></span>
  return (
    <span className={value === null ? 'chip add' : 'chip'}>
      {children === undefined ? <span className="fixed">{label}</span> : <Popover label={label} title={name} wide={wide}>{children}</Popover>}
      {value === null ? null : (
        <Link href={removeHref} scroll={false} aria-label={removeLabel} title={removeLabel}>
          ×
        </Link>
      )}
    </span>
  )
}
