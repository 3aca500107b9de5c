import type { Period } from '../../../lib/charts'
import type { MarkedEvent } from '../../../lib/document'

export interface PlacedEvent {
  readonly event: MarkedEvent
  /** Where it begins on the time scale, as a share [0, 1] of its width. */
  readonly start: number
  /** How wide it is, as such a share; 0 for one day, which stands in its middle. */
  readonly width: number
}

const DAY = 24 * 60 * 60 * 1000

/** Events on a scale of periods of equal width, in order and without gaps; those outside are left out, ranges are cut to it. */
export function placeEvents(events: readonly MarkedEvent[], timeline: readonly Period[]): readonly PlacedEvent[] {
  const [first, last] = [timeline.at(0), timeline.at(-1)]
  if (first === undefined || last === undefined) return []
  return events.flatMap((event) => {
    if (event.to < first.from || event.from > last.to) return []
    if (event.from === event.to) return [{ event, start: share(Date.parse(event.from) + DAY / 2, timeline), width: 0 }]
    const start = share(Date.parse(event.from), timeline)
    return [{ event, start, width: share(Date.parse(event.to) + DAY, timeline) - start }]
  })
}

/** Where a moment stands, as a share of the whole scale. */
function share(time: number, timeline: readonly Period[]): number {
  const periods = timeline.map(({ from, to }) => [Date.parse(from), Date.parse(to) + DAY] as const)
  const passed = periods.reduce((sum, [from, to]) => sum + Math.min(1, Math.max(0, (time - from) / (to - from))), 0)
  return passed / timeline.length
}
