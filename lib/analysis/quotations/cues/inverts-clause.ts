import { cueAt, inQuotes, peopleAt, textAt, type Reading } from '../reading'

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
  let verb = false
  for (let i = start; i < comma; i++) {
    if (inQuotes(reading, i) || textAt(reading, i) === ',' && !goesOn(reading, i + 1, verb)) return false
    verb ||= cueAt(reading, i).finites || i > start && cueAt(reading, i).deedVerb
  }
  return true
}

// “Peru needs help, | not | guns”, “the road was closed, | and | the port was full”, but “Hill, | who was ill |, …”
function goesOn(reading: Reading, i: number, verb: boolean): boolean {
  const { joiners, contrasts, blockers, finites, clauseOpeners, relatives, settings } = cueAt(reading, i)
  if (blockers && !finites && !settings && !relatives && !joiners && !peopleAt(reading, i).determiners && !peopleAt(reading, i).demonstratives && !cueAt(reading, i).possessors) return true
  return verb && (joiners || contrasts || clauseOpeners && !relatives)
}
