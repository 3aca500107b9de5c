import { countryAt } from '../../people/country-at'
import { cueAt, isCapitalised, peopleAt, type Reading } from '../reading'
import { hasTitle } from './has-title'

/** Most words of whoever issued a paper. */
const WITHIN = 12

/** Where the name of whoever issued it ends behind a paper that is a source: “read a statement | from the Peruvian navy |”, “said a note issued | by Ann Miller |”; `to` where nobody did. */
export function authorBehind(reading: Reading, to: number, end: number): number {
  if (reading.pack.people.ownerStands === 'after' || !cueAt(reading, to).nounSources || !isPaper(reading, cueAt(reading, to - 1).issuing ? to - 2 : to - 1)) return to
  let i = peopleAt(reading, to + 1).demonstratives || peopleAt(reading, to + 1).determiners ? to + 2 : to + 1
  const first = i
  while (i < Math.min(end, to + WITHIN) && isNamed(reading, i)) i = Math.max(reading.personFrom[i] ?? 0, i + 1)
  // “pool reports from Seoul”: where they come from
  if (first === to + 1 && countryAt(reading.tokens, first)?.length === i - first) return to
  return i > first && (isCapitalised(reading, first) || peopleAt(reading, i - 1).organisations || hasTitle(reading, first, i)) ? i : to
}

const isPaper = (reading: Reading, i: number): boolean => cueAt(reading, i).documents || peopleAt(reading, i).writings

function isNamed(reading: Reading, i: number): boolean {
  if (reading.tokens[i]?.kind !== 'word' || cueAt(reading, i).times) return false
  const { organisations, portfolios, titleWords, voices } = peopleAt(reading, i)
  return isCapitalised(reading, i) || organisations || portfolios || titleWords || voices || cueAt(reading, i).belongsTo && isCapitalised(reading, i + 1)
}
