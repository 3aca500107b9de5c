import { phraseAt } from '../../people/phrase-at'
import { hasOwnVerb } from '../cues/verb-between'
import { textAt, type Range, type Reading } from '../reading'

/** Most tokens of an office that stands behind a name without a comma. */
const OFFICE_WITHIN = 12

/** Whoever is named before an office that a comma closes and none opens: “| Rina Wati juru bicara Kementerian Luar Negeri Peru |, mengatakan …”; `comma` is its token. null: nobody. */
export function namedBeforeOffice(reading: Reading, comma: number, start: number): Range | null {
  if (reading.pack.people.ownerStands === 'before') return null
  for (let last = comma - 2; last >= start && last > comma - OFFICE_WITHIN && textAt(reading, last) !== ','; last--) {
    const from = reading.personTo[last] ?? -1
    if (from < 0) continue
    return from >= start && last > from && phraseAt('titles', reading.tokens, last + 1) > 0 && !hasOwnVerb(reading, last, comma) ? { from, to: comma } : null
  }
  return null
}
