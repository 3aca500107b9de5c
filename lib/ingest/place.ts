import type { InputReason } from '../document'
import type { Reading } from './read-item'

/** A place in a file of many articles. Finding the places of a file is quick; each is read when it is asked for. */
export interface Place {
  /** "line 3"; absent where it stands for the whole file. */
  readonly entry?: string
  readonly read: () => Reading | Promise<Reading>
}

/** Places of one file; what comes after is left out, and told: ten megabytes may hold millions of empty ones, each of which would be kept and shown. */
export const MAX_PLACES = 100_000

/** A file that yields no article at all, as its one place. */
export function failedPlace(reason: InputReason): readonly Place[] {
  return [{ read: () => ({ reasons: [reason] }) }]
}

/** The first of these values as places, no more than a file may have. `of`: the name of a place, by its number. */
export function placesOf<T>(values: readonly T[], of: (number: number) => string, read: (value: T) => Reading | Promise<Reading>): readonly Place[] {
  const kept = values.length > MAX_PLACES ? values.slice(0, MAX_PLACES) : values
  const places: readonly Place[] = kept.map((value, at) => ({ entry: of(at + 1), read: () => read(value) }))
  return values.length > MAX_PLACES ? [...places, placesLeftOut(of(MAX_PLACES + 1))] : places
}

/** What stands for all places after the limit. */
export function placesLeftOut(entry: string): Place {
  return { entry, read: () => ({ reasons: [{ code: 'places-left-out', words: { limit: String(MAX_PLACES) } }] }) }
}
