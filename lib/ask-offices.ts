import type { Filter } from './document'
import { packs } from './languages/registry'
import { speakerOffices, type Office } from './store'

const NAMES: ReadonlyMap<string, string> = new Map(packs.flatMap(({ people }) => [...people.offices]))

/** The offices in which a speaker was quoted, in the order of their first articles; what the languages call one office is one: “Presiden” and “President”. */
export async function askOffices(speaker: string, filter: Pick<Filter, 'counting'>): Promise<readonly Office[]> {
  return speakerOffices(speaker, filter, NAMES)
}
