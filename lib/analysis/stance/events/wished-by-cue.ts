import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

/** Whether the reporting words wish what they report: “urged”, “mendesak”. */
export function wishedByCue(reading: Reading, holder: Holder): boolean {
  for (let place = 0; place < holder.cueItems; place++) if (reading.has(place, 'wishes')) return true
  return false
}
