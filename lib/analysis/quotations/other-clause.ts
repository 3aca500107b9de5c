import { cueAt, inQuotes, isCapitalised, peopleAt, textAt, type Reading } from './reading'

/** Where a phrase that is said ends before a clause with a subject of its own: “condemned the raid |, and Peru sent two ships”. */
export function otherClause(reading: Reading, from: number, end: number): number {
  if (reading.cues.finites.size === 0) return end
  for (let i = from + 1; i < end - 2; i++) {
    if (inQuotes(reading, i) || textAt(reading, i - 1) !== ',') continue
    const { joiners, subordinators, contrasts } = cueAt(reading, i)
    if ((joiners || subordinators || contrasts) && hasSubjectAndVerb(reading, i + 1, end)) return i - 1
  }
  return end
}

/** Most words of a subject before its verb. */
const SUBJECT_WITHIN = 6

// “Peru sent two ships”, “the talks are to go on”, but “and ordered the ship home”, “and the improved roads”
function hasSubjectAndVerb(reading: Reading, from: number, end: number): boolean {
  for (let k = from; k < Math.min(end, from + SUBJECT_WITHIN); k++) {
    const cue = cueAt(reading, k)
    if (reading.tokens[k]?.kind !== 'word' || inQuotes(reading, k) || cue.relatives || cue.purposeInside || cue.byWords) return false
    if (k > from && cue.finites) return true
    const next = cueAt(reading, k + 1)
    if (k > from && cue.deedVerb && !isCapitalised(reading, k) && !cueAt(reading, k - 1).nounMarkers && !peopleAt(reading, k - 1).demonstratives && (next.nounMarkers || next.settings || next.possessors || next.purposeInside || peopleAt(reading, k + 1).determiners || peopleAt(reading, k + 1).demonstratives || reading.tokens[k + 1]?.kind === 'number' || isCapitalised(reading, k - 1))) return true
  }
  return false
}
