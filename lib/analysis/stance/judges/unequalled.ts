import { near } from '../reading/near'
import { isOn } from '../reading/places'
import type { Hit, Reading } from '../reading/read-frames'

/** Words between a comparison and “than”. */
const COMPARED_WITHIN = 9

/** Whether nothing is better or worse, which says nothing of its subject: “Peru has no | better | friend in the south than Norway”. */
export function unequalled(reading: Reading, hit: Hit): boolean {
  const nobody = [1, 2, 3].some((back) => reading.has(hit.start - back, 'nobodies')) || reading.has(hit.start, 'negators')
  return nobody && near(reading, hit.end - 1, 1, 1, 'moreWords') && isOn(hit.end, COMPARED_WITHIN, (at) => reading.has(at, 'thanWords'))
}
