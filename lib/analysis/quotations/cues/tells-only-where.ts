import { cueAt, lowerAt, type CueHit, type Reading } from '../reading'

/** Whether a verb tells nothing but where or to whom: “shouted | at the minister from the street”, “statements attributed | to Peru”. `from`: where what is said would begin. */
export function tellsOnlyWhere(reading: Reading, { form, to }: CueHit, from: number): boolean {
  if (reading.cues.finites.size === 0) return false
  // “called | on the minister”
  if (form.cueClass === 'describe' && cueAt(reading, to).airing) return true
  if (from !== to) return false
  return form.cueClass === 'belief' && form.complement === 'object' && cueAt(reading, to).addresseeMarkers || form.cueClass === 'speech' && cueAt(reading, to - 1).needsClause && reading.pack.people.locatives.has(lowerAt(reading, to))
}
