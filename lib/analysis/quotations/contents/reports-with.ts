import { cueAt, cuesAt, isCapitalised, type Reading } from '../reading'

/** Whether a report stands behind “dengan”: “…, dengan | mengatakan bahwa …”, “…, dengan | Rina bahkan menulis bahwa …”. */
export function reportsWith(reading: Reading, from: number, end: number): boolean {
  const reports = (i: number) => cuesAt(reading, i, end).some(({ form }) => form.voice === 'active' && form.complement === 'clause')
  if (reports(from)) return true
  if (reading.cues.verbShape === null || !isCapitalised(reading, from)) return false
  let i = Math.max(reading.personFrom[from] ?? 0, from + 1)
  while (cueAt(reading, i).adverbs) i++
  return reports(i)
}
