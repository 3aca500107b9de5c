import { cueAt, inQuotes, textAt, type Reading } from '../reading'

/** Fewer tokens than these are no clause. */
const CLAUSE_WITHIN = 3

/**
 * Whether all before a comma is a clause, so that the verb behind it stands before its source: “Peru needs help, | warned Ann Miller.”, but “Hill, a senator, | warned Ann Miller.”:
 * no comma parts a subject from its verb unless another one opens an aside before.
 */
export function invertsClause(reading: Reading, start: number, comma: number): boolean {
  if (reading.pack.people.ownerStands === 'after' || textAt(reading, comma) !== ',' || comma - start < CLAUSE_WITHIN) return false
  // “In the past two years, | warned …”: nothing is told yet
  const { settings, clauseOpeners, joiners, byWords } = cueAt(reading, start)
  if (settings || clauseOpeners && !cueAt(reading, start).complementizers || joiners || byWords) return false
  for (let i = start; i < comma; i++) if (textAt(reading, i) === ',' || inQuotes(reading, i)) return false
  return true
}
