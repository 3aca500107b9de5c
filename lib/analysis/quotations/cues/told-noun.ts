import { cueAt, cuesAt, lowerAt, type CueHit, type Reading } from '../reading'

/** Whether a verb of speech may be a noun as well: “claims”. */
export const alsoNoun = (reading: Reading, { from, to }: CueHit): boolean => cuesAt(reading, from, to).some(({ form }) => form.voice === 'nominal')

/** “helped to quell | protests that have | left ten dead”: a noun of which more is told, but “he says that is wrong” */
export function isToldNoun(reading: Reading, hit: CueHit): boolean {
  const { form, from, to } = hit
  if (reading.cues.finites.size === 0 || to - from > 1 || !/s$/u.test(lowerAt(reading, from))) return false
  return (form.cueClass === 'protest' || alsoNoun(reading, hit)) && cueAt(reading, to).complementizers && cueAt(reading, to + 1).finites
}
