import { cueAt, peopleAt, textAt, type Reading } from '../reading'

/** Words of a relative clause before the name that it gives. */
const WITHIN = 7

/** Where the name ends by which the relative clause at token i presents a source: “kata pria | yang mengaku sebagai Bayu Prakoso |”, “said a man | who gave his name as Bo Hill |”; 0: it gives none. */
export function presentedName(reading: Reading, i: number, end: number): number {
  if (!cueAt(reading, i).relatives) return 0
  for (let k = i + 1; k < Math.min(end, i + WITHIN); k++) {
    const to = reading.personFrom[k] ?? 0
    if (to > k) return introduces(reading, k - 1) ? to : 0
    if (reading.tokens[k]?.kind !== 'word' || textAt(reading, k).length === 0) return 0
  }
  return 0
}

// “sebagai | Bayu”, “bernama | Bayu”, “disapa | Bayu”, “as | Bo Hill”
function introduces(reading: Reading, i: number): boolean {
  const { presenters, aliases, copulas } = peopleAt(reading, i)
  return presenters || aliases || cueAt(reading, i).asWords && !copulas
}
