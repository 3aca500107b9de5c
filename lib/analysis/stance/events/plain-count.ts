import type { Event } from './find-events'
import type { Reading } from '../reading/read-frames'

/** Whether an event is told with the number of its dead and takes no side: “serangan itu menewaskan 24 orang”. */
export function plainCount(reading: Reading, event: Event): boolean {
  const clause = reading.clause[event.hit.start]
  const killing = reading.hits.some((hit) => hit.word.name === 'kill' && reading.clause[hit.start] === clause)
  return killing && reading.items.some((item, place) => reading.clause[place] === clause && /^\p{N}/u.test(item.lower))
}
