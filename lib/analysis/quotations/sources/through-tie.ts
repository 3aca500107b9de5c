import { cueAt, cuesAt, inQuotes, isCapitalised, isDash, isFinal, peopleAt, textAt, type Range, type Reading } from '../reading'
import { authorBehind } from './author-behind'
import { isMission } from './is-mission'
import { hasTitle } from './has-title'

/** Most words of what an unnamed source is tied to. */
const TIED_WITHIN = 8

/** The source with what it is tied to behind it: “said an analyst | at Rabobank”, “kata Duta Besar Peru | untuk PBB”, “said a source | close to the talks”. */
export function throughTie(reading: Reading, source: Range, end: number): Range {
  const { from, to } = source
  const author = authorBehind(reading, to, end)
  if (author > to) return { from, to: author }
  // “a statement | released | on Monday”
  if (cueAt(reading, to - 1).issuing && cueAt(reading, to - 2).documents && to - 2 > from) return { from, to: to - 1 }
  const tie = peopleAt(reading, to)
  if (isMission(reading, from, to) && isCapitalised(reading, to + 1)) return { from, to: behindName(reading, to, end) }
  if (!tie.ties || isCapitalised(reading, to) || reading.personTo[to - 1] !== -1 || inQuotes(reading, to)) return source
  const unnamed = peopleAt(reading, from).determiners && to > from + 1 || to - from <= 2 && peopleAt(reading, from).voices
  const office = hasTitle(reading, to - 1, to)
  const isPreposition = cueAt(reading, to).settings || tie.postings || cueAt(reading, to).addresseeMarkers
  // “said a source | close | to the talks”, “said an aide | to the president”
  const last = isPreposition && !peopleAt(reading, to - 1).ties && !(office && unnamed && peopleAt(reading, to + 1).demonstratives && !cueAt(reading, to).settings)
    ? unnamed || office || tie.postings && hasTitle(reading, from, to) ? behindName(reading, to, end) : to
    : unnamed ? behindWords(reading, to, end) : to
  return last > to && closes(reading, last, end) ? { from, to: last } : source
}

// “at | the University of Marrow |”
function behindName(reading: Reading, tie: number, end: number): number {
  let last = peopleAt(reading, tie + 1).demonstratives ? tie + 2 : tie + 1
  if (!isCapitalised(reading, last) || cueAt(reading, last).times) return tie
  while (last < end && (isCapitalised(reading, last) || (peopleAt(reading, last).joins || cueAt(reading, last).belongsTo) && isCapitalised(reading, last + 1))) last++
  return last
}

// “close | to the talks |”
function behindWords(reading: Reading, tie: number, end: number): number {
  let last = tie + 1
  while (last < end && last < tie + TIED_WITHIN && (last < tie + 3 || !closes(reading, last, end)) && !isFinal(reading, last) && !cueAt(reading, last).finites && cuesAt(reading, last, end).length === 0) last++
  return last
}

// What is said goes on, or nothing is left of the sentence.
function closes(reading: Reading, i: number, end: number): boolean {
  return i >= end || isFinal(reading, i) || isDash(reading, i) || /^[,;:"“”]$/u.test(textAt(reading, i)) || cueAt(reading, i).settings || cueAt(reading, i).times || cueAt(reading, i).credits
}
