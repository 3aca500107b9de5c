import { cueAt, isFinal, peopleAt, textAt, type Reading } from '../reading'

/** Words that a clause behind the occasion needs at least. */
const LEAST = 3

/** Words within which such a clause shows its verb. */
const VERB_WITHIN = 12

/**
 * Where what is said starts behind the occasion of it, where no comma and no “bahwa” parts them: “mengatakan dalam sebuah pernyataan | perundingan akan dilanjutkan”, “mengatakan dalam pidatonya | Peru
 * akan mundur”. Only where the noun has an article before it or its owner as a suffix: “dalam pernyataan kementerian itu” goes on. `from` where none does.
 */
export function behindNamedOccasion(reading: Reading, from: number, end: number): number {
  const { determiners } = peopleAt(reading, from + 1)
  let i = determiners ? from + 2 : from + 1
  const owned = cueAt(reading, i).ownShape && cueAt(reading, i).occasions
  if (!cueAt(reading, i).occasions || !determiners && !owned) return from
  i++
  // “sebuah pernyataan | resmi |”, “sebuah konferensi | pers |”, “sebuah wawancara | televisi |”
  while (cueAt(reading, i).adverbs || cueAt(reading, i).newsWords || cueAt(reading, i).occasions) i++
  const next = cueAt(reading, i)
  if (reading.tokens[i]?.kind !== 'word' || next.settings || next.times || next.relatives || next.clauseOpeners || next.addresseeMarkers || next.objectMarkers || next.verbShape || next.blockers || next.joiners || peopleAt(reading, i).demonstratives) return from
  if (i + LEAST > end) return from
  for (let k = i + 1; k < Math.min(end, i + VERB_WITHIN); k++) {
    if (isFinal(reading, k) || textAt(reading, k) === ',' || cueAt(reading, k).relatives) return from
    if (cueAt(reading, k).verbShape || cueAt(reading, k).blockers || peopleAt(reading, k).clauseWords) return i
  }
  return from
}
