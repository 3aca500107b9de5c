import type { Sentence } from '../../../document'
import { hasSubjectAndVerb } from './other-clause'
import { hasVerbIn } from './has-verb-in'
import { sourceBefore } from '../sources/source-before'
import { cueAt, cuesAt, inQuotes, isCapitalised, lowerAt, peopleAt, textAt, type CueHit, type Range, type Reading } from '../reading'

/** Where what is said ends that stands in a clause below the main one: “Walaupun Rina mengecam serangan itu, | ia yakin …”, “As Rina warned of a long war, | troops moved …” */
export function subordinateEnd(reading: Reading, source: Range | null, hit: CueHit, from: number, sentence: Sentence): number {
  const opener = openerOf(reading, sentence.firstToken)
  const { subordinators, clauseOpeners, fronters } = cueAt(reading, opener)
  const opens = subordinators || fronters || (clauseOpeners && !peopleAt(reading, opener + 1).demonstratives)
  if (!opens || (source !== null && source.from < hit.from ? source.from : hit.from) > opener + 1) return sentence.endToken
  let aside = -1
  for (let i = from + 1; i < sentence.endToken; i++) {
    if (textAt(reading, i) !== ',' || inQuotes(reading, i)) continue
    // “Setelah Rina mencela kapal itu, | yang baru dibeli, Budi mengatakan …”
    if (aside < 0 && i > from + 1 && cueAt(reading, i + 1).relatives) aside = i
    const main = (fronters || subordinators && reading.cues.finites.size > 0) && opensMain(reading, hit, { from, to: i }, sentence.endToken)
    const next = (i > from + 1 || isCapitalised(reading, from)) && (subordinators || reportsFrom(reading, i + 1, sentence.endToken))
    if (main || next) return aside < 0 ? i : aside
  }
  return sentence.endToken
}

/** Words between the start of a sentence and what opens a clause below the main one: “three hours after”. */
const OPENER_WITHIN = 3

// “Even | though”, “Hours | after”, “Beberapa jam | setelah”
function openerOf(reading: Reading, start: number): number {
  if (cueAt(reading, start).clauseOpeners && (cueAt(reading, start + 1).fronters || cueAt(reading, start + 1).subordinators)) return start + 1
  for (let i = start + 1; i <= start + OPENER_WITHIN; i++) if (cueAt(reading, i - 1).durations && cueAt(reading, i).sequels) return i
  return start
}

/** Whether the main clause begins behind a comma up to which something may have been said. */
function opensMain(reading: Reading, hit: CueHit, said: Range, end: number): boolean {
  const next = cueAt(reading, said.to + 1)
  if (next.joiners || next.relatives || next.clauseOpeners || peopleAt(reading, said.to + 1).joins) return false
  const { finites, verbShape } = reading.cues
  if (finites.size > 0) {
    const isPhrase = hit.form.complement === 'object' || cueAt(reading, said.from - 1).belongsTo || cueAt(reading, said.from).purposeInside || hit.form.words.length > 1 && cueAt(reading, said.from - 1).objectMarkers
    // “When Rina said Peru, | Chile and Norway had lied, …”
    return (isPhrase || hasVerbIn(reading, said)) && hasSubjectAndVerb(reading, said.to + 1, end)
  }
  for (let i = said.to + 2; i < end && textAt(reading, i) !== ','; i++) if (verbShape?.test(lowerAt(reading, i)) === true) return said.to > said.from + 1
  return false
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
