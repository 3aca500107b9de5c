import { cueAt, isFinal, lowerAt, peopleAt, textAt, type CueHit, type Reading } from '../reading'
import { hasTitle } from '../sources/has-title'

/** Most words of whoever is visited. */
const HOST_WITHIN = 10

/** Whether somebody was only visited: “called on | the minister | at her office”, but “called on the minister to resign”. */
export function paysVisit(reading: Reading, { form, to }: CueHit, end: number): boolean {
  if (reading.cues.finites.size === 0 || form.cueClass !== 'urge' || form.words.length !== 2 || !cueAt(reading, to - 1).airing) return false
  let person = false
  for (let i = to; i < Math.min(end, to + HOST_WITHIN); i++) {
    const { purposeInside, objectMarkers, joiners, complementizers, addresseeMarkers } = cueAt(reading, i)
    person ||= (reading.personFrom[i] ?? 0) > 0 || peopleAt(reading, i).pronouns || cueAt(reading, i).addressees || hasTitle(reading, i, i + 1)
    if (purposeInside || complementizers || objectMarkers && !cueAt(reading, i).belongsTo) return false
    if (isFinal(reading, i) || textAt(reading, i) === ',' || joiners || addresseeMarkers || reading.pack.people.locatives.has(lowerAt(reading, i)) || cueAt(reading, i).times) return person
  }
  return false
}
