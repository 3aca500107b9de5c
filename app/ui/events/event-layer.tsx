import type { Period } from '../../../lib/charts'
import { EventMarks } from './event-marks'
import { EventsAsText } from './events-as-text'
import { placeEvents } from './place-events'
import { shownEvents } from './shown-events'

interface Props {
  /** The periods of the chart, each as wide as the others. */
  readonly timeline: readonly Period[]
  /** As `EventMarks` takes it. */
  readonly room: number
}

/** The marked events over a chart with this time scale; stands in its plot. */
export async function EventLayer({ timeline, room }: Props) {
  return <EventMarks events={await shownEvents()} timeline={timeline} room={room} />
}

/** The same events as text, for the table beside the chart. */
export async function EventsOfChart({ timeline }: Pick<Props, 'timeline'>) {
  return <EventsAsText events={placeEvents(await shownEvents(), timeline).map(({ event }) => event)} />
}
