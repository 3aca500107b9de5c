import type { MarkedEvent } from '../../../lib/document'
import type { PlacedEvent } from './place-events'

export interface GatheredEvents {
  /** Where their head stands, as a share [0, 1] of the width. */
  readonly at: number
  /** By where they stand. */
  readonly events: readonly MarkedEvent[]
}

/** Events whose heads, in the middle of each, would stand nearer than `room` to the first of them, together. */
export function gatherEvents(placed: readonly PlacedEvent[], room: number): readonly GatheredEvents[] {
  const heads = placed.map(({ event, start, width }) => ({ event, at: start + width / 2 })).sort((one, other) => one.at - other.at)
  const groups: (typeof heads)[] = []
  for (const head of heads) {
    const last = groups.at(-1)
    if (last !== undefined && head.at - (last[0]?.at ?? 0) < room) last.push(head)
    else groups.push([head])
  }
  return groups.map((group) => ({ at: ((group[0]?.at ?? 0) + (group.at(-1)?.at ?? 0)) / 2, events: group.map(({ event }) => event) }))
}
