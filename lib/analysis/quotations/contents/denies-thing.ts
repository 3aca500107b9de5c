import { cueAt, inQuotes, lowerAt, peopleAt, textAt, type CueHit, type Reading } from '../reading'

/** Whether a thing is denied, behind which other deeds may follow: “denied | the charges | and defended its ships”, but “denied it had lied and cheated”. */
export function deniesThing(reading: Reading, { form }: CueHit, from: number): boolean {
  if (form.cueClass !== 'deny' || form.complement !== 'either' || reading.cues.finites.size === 0 || cueAt(reading, from - 1).complementizers) return false
  let i = from
  while ((reading.tokens[i]?.kind === 'word' || textAt(reading, i) === '’') && !peopleAt(reading, i).joins) {
    if (cueAt(reading, i).finites || cueAt(reading, i).deedVerb || /ing$/u.test(lowerAt(reading, i)) || inQuotes(reading, i)) return false
    i++
  }
  return peopleAt(reading, i).joins
}
