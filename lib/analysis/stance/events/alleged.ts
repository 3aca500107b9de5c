import { near } from '../reading/near'
import type { Event } from './find-events'
import type { Reading } from '../reading/read-frames'

/** Words between “alleged” and the deed. */
const ALLEGED_WITHIN = 3

/** Whether a deed is named as one that is only said to have been done: “dugaan | pencaplokan wilayah Norwegia”. */
export function alleged(reading: Reading, { form, hit }: Event): boolean {
  // “charges of | abuse |”: listed as a verb
  return (form === 'noun' || form === 'active' && [2, 3].some((back) => reading.has(hit.start - back, 'allegedWords'))) && near(reading, hit.start - 1, -1, ALLEGED_WITHIN, 'allegedWords')
}
