import type { MarkedEvent } from '../../../lib/document'

export interface PlacedEvent {
  readonly event: MarkedEvent
  /** Where it begins on the time scale, as a share [0, 1] of its width. */
  readonly start: number
  /** How wide it is, as such a share; 0 for one day. */
  readonly width: number
}

const DAY = 24 * 60 * 60 * 1000

/** Events on a time scale from one moment to another, in milliseconds; those outside are left out, ranges are cut to it. */
export function placeEvents(events: readonly MarkedEvent[], [from, to]: readonly [number, number]): readonly PlacedEvent[] {
  if (!(to > from)) return []
  const share = (time: number) => Math.min(1, Math.max(0, (time - from) / (to - from)))
  return events.flatMap((event) => {
    const [first, last] = [Date.parse(event.from), Date.parse(event.to)]
    if (last + DAY < from || first > to) return []
    return [{ event, start: share(first), width: first === last ? 0 : share(last + DAY) - share(first) }]
  })
}
