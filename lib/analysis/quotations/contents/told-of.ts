import { cueAt, inQuotes, isCapitalised, isFinal, textAt, type CueHit, type Reading } from '../reading'

/** Most words of whoever is told. */
const TOLD_WITHIN = 8

/** Where a thing begins that somebody is assured or reminded of: “assured the minister of | all help”; -1 where a clause is told: “told the minister of Peru it was late”. */
export function toldOf(reading: Reading, { form, to }: CueHit, end: number): number {
  if (reading.cues.finites.size === 0 || form.cueClass === 'warn' || form.complement === 'object' || !cueAt(reading, to - 1).tellsDirectly) return -1
  let of = -1
  for (let i = to; i < end && !isFinal(reading, i) && textAt(reading, i) !== ','; i++) {
    const { belongsTo, finites, deedVerb, complementizers, settings, purposeInside } = cueAt(reading, i)
    if (inQuotes(reading, i) || complementizers || finites || deedVerb && !isCapitalised(reading, i)) return -1
    if (of < 0 && (settings && !belongsTo || purposeInside || i > to + TOLD_WITHIN)) return -1
    if (of < 0 && i > to && belongsTo) of = i + 1
  }
  return of
}
