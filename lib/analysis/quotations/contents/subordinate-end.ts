import type { Sentence } from '../../../document'
import { sourceBefore } from '../sources/source-before'
import { cueAt, cuesAt, inQuotes, peopleAt, textAt, type CueHit, type Range, type Reading } from '../reading'

/** Where what is said ends that stands in a clause below the main one: “Walaupun Rina mengecam serangan itu, | ia yakin …” */
export function subordinateEnd(reading: Reading, source: Range | null, hit: CueHit, from: number, sentence: Sentence): number {
  const start = sentence.firstToken
  const { subordinators, clauseOpeners } = cueAt(reading, start)
  const opens = subordinators || (clauseOpeners && !peopleAt(reading, start + 1).demonstratives)
  if (!opens || (source !== null && source.from < hit.from ? source.from : hit.from) > start + 1) return sentence.endToken
  let aside = -1
  for (let i = from + 2; i < sentence.endToken; i++) {
    if (textAt(reading, i) !== ',' || inQuotes(reading, i)) continue
    // “Setelah Rina mencela kapal itu, | yang baru dibeli, Budi mengatakan …”
    if (aside < 0 && cueAt(reading, i + 1).relatives) aside = i
    if (subordinators || reportsFrom(reading, i + 1, sentence.endToken)) return aside < 0 ? i : aside
  }
  return sentence.endToken
}

/** Words between the comma that closes “Sementara Rina memuji …” and the verb of the report that follows. */
const REPORTS_WITHIN = 8

function reportsFrom(reading: Reading, from: number, end: number): boolean {
  for (let k = from + 1; k < Math.min(end, from + REPORTS_WITHIN); k++) {
    if (inQuotes(reading, k) || textAt(reading, k) === ',') return false
    if (!cuesAt(reading, k, end).some(({ form }) => form.voice === 'active')) continue
    const source = sourceBefore(reading, k, from, false)
    return source !== null && source !== 'linked' && source.from === from
  }
  return false
}
