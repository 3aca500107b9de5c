import type { Period } from '../../../lib/charts'
import { EventMarks } from './event-marks'
import { EventsAsText } from './events-as-text'
import { placeEvents } from './place-events'
import { shownEvents } from './shown-events'

interface Props {
  /** The periods of the chart, each as wide as the others. */
  readonly timeline: readonly Period[]
}

/** The marked events over a chart with this time scale; stands in its plot. */
export async function EventLayer({ timeline }: Props) {
  return <EventMarks events={await shownEvents()} timeline={timeline} />
}

/** The same events as text, for the table beside the chart. */
export async function EventsOfChart({ timeline }: Props) {
  return <EventsAsText events={placeEvents(await shownEvents(), timeline).map(({ event }) => event)} />
}
