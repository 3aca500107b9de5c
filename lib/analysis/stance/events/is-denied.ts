import { near } from '../reading/near'
import type { Event } from './find-events'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

/** Whether a deed is not said to have been done: “denied | backing raids on Norway”, “rejected | reports that its planes bombed Norway”. */
export function isDenied(reading: Reading, { hit }: Event, { cueItems }: Holder): boolean {
  return reading.hits.some(({ word, start, end }) => start < cueItems && start < hit.start && (word.name === 'deny' || word.name === 'reject' && near(reading, end, 1, 4, 'claimWords')))
}
