import { sourceAfter } from '../sources/source-after'
import { cueAt, cuesAt, isCapitalised, isFinal, lowerAt, textAt, type Reading } from '../reading'

/** Whether token i opens an inverted attribution that closes the sentence: “…, | said the ministry.” */
export function closesInverted(reading: Reading, i: number, end: number): boolean {
  if (reading.pack.people.ownerStands !== 'before') return false
  const hit = cuesAt(reading, i, end).find(({ form }) => form.voice === 'active' && form.cueClass === 'speech' && form.complement === 'clause')
  const source = hit && sourceAfter(reading, hit.to, end)
  if (!source) return false
  // “…, | said Ann Miller, head of the rebel movement.”
  const apposed = textAt(reading, source.to) === ',' && (reading.personFrom[source.from] ?? 0) === source.to && !cuesAt(reading, source.to + 1, end).length && !tellsMore(reading, source.to + 1, end)
  return source.to >= end - 1 || apposed
}

function tellsMore(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (cueAt(reading, i).finites || textAt(reading, i) === ',') return true
  return false
}

/** Whether token i opens the credit of a newsroom that closes the sentence: “…, | Interfax reports.” */
export function isOutletReport(reading: Reading, i: number, end: number): boolean {
  if (reading.pack.people.ownerStands !== 'before' || end - i > 7) return false
  const last = isFinal(reading, end - 1) ? end - 2 : end - 1
  return last > i && lowerAt(reading, last) === 'reports' && isCapitalised(reading, i)
}
