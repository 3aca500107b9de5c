import { cueAt, type Reading } from '../reading'

/** “Berbicara kepada rakyat Peru, | Rina Wati |, menuturkan …” */
export function leadsIn(reading: Reading, start: number): boolean {
  return reading.pack.people.ownerStands === 'after' && (cueAt(reading, start).settings || cueAt(reading, start).activeVerb)
}
