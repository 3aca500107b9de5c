import type { InputReason } from '../document'
import type { Reading } from './read-item'

/** A place in a file of many articles. Finding the places of a file is quick; each is read when it is asked for. */
export interface Place {
  /** "line 3"; absent where it stands for the whole file. */
  readonly entry?: string
  readonly read: () => Reading | Promise<Reading>
}

/** A file that yields no article at all, as its one place. */
export function failedPlace(reason: InputReason): readonly Place[] {
  return [{ read: () => ({ reasons: [reason] }) }]
}
