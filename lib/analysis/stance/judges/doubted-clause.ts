import type { Attitude } from '../events/find-events'
import type { Reading } from '../reading/read-frames'
import type { Tag } from '../reading/stance-word'

/** Words between whom a clause is about and what is said of it. */
const SAID_WITHIN = 8

const predicates: readonly Tag[] = ['outcomeWords', 'resultWords', 'negators', 'duties', 'wishes', 'copulas']

/** Whether it is a clause that is not believed, and not a country: “tidak percaya | Norwegia membohongi kami”, “ragu | apakah Norwegia jujur”, but “tidak percaya kepada Norwegia”. What the clause says is denied where it is judged. */
export function doubtsClause(reading: Reading, { hit }: Attitude, country: number): boolean {
  if (reading.lexicon.nounActor === 'before') return false
  if (reading.has(hit.end, 'openWords') || reading.has(hit.end - 1, 'openWords')) return true
  if (!reading.has(hit.start, 'namedDenials') || country !== hit.end) return false
  return predicates.some((tag) => reading.has(country + 1, tag)) || reading.hits.some(({ start }) => start > country && start - country <= SAID_WITHIN && reading.clause[start] === reading.clause[country])
}

/** Whether what there is proof of is to the credit of whom it is about: “punya bukti bahwa | Norwegia jujur”. */
export function provesGood(reading: Reading, { hit }: Attitude, country: number): boolean {
  if (reading.lexicon.nounActor === 'before' || hit.word.frame.sign > 0 || !reading.has(hit.end - 1, 'clauseWords')) return false
  const said = reading.hits.find(({ start }) => start > country)
  return said !== undefined && said.start - country <= SAID_WITHIN && said.word.frame.sign > 0 && said.word.frame.kind !== 'plain'
}
