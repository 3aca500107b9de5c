'use client'

import { useTranslations } from 'next-intl'
import type { MouseEvent } from 'react'
import { Link } from '../link'
import type { Destination, DestinationGroup } from './destinations'

interface Props {
  readonly groups: readonly DestinationGroup[]
  /** Place of the option that Enter takes, counted through all groups. */
  readonly active: number
  /** What the ids of the options begin with. */
  readonly optionId: string
  readonly label: string
  readonly isBusy: boolean
  readonly onGo: (to: Destination) => void
}

/** The options by kind. They are links, so that one can be opened in another tab. */
export function DestinationList({ groups, active, optionId, label, isBusy, onGo }: Props) {
  const t = useTranslations('palette.kinds')
  const before = groups.map((_, index) => groups.slice(0, index).reduce((sum, { destinations }) => sum + destinations.length, 0))
  return (
    <div id="palette-options" role="listbox" aria-label={label} aria-busy={isBusy} className="palette-options">
      {groups.map(({ kind, destinations }, group) => (
        <div key={kind} role="group" aria-labelledby={`palette-${kind}`}>
          <p id={`palette-${kind}`} role="presentation">
            {t(kind)}
          </p>
          {destinations.map((destination, index) => {
            const place = (before[group] ?? 0) + index
            return (
              <Link key={destination.href} id={`${optionId}${place}`} role="option" aria-selected={place === active} tabIndex={-1} href={destination.href} onClick={(event) => follow(event, () => onGo(destination))}>
                <span lang={destination.language}>{destination.label}</span>
                {destination.hint === undefined ? null : <small>{destination.hint}</small>}
              </Link>
            )
          })}
        </div>
      ))}
    </div>
  )
}

/** A plain click goes there and closes; with a key held the browser opens a tab or a window. */
function follow(event: MouseEvent, go: () => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  go()
}
