import { countryAt } from '../../people/country-at'
import { cueAt, peopleAt, type CueHit, type Reading } from '../reading'

/** “menegaskan komitmen | Peru | untuk …”, “menegaskan kesiapan | pemerintah | untuk …”: the noun of a verb that carries one has its owner behind, so that both are what is said, by the verb alone; where that verb needs a clause, the noun stays with it. */
export function nounOfAnother(reading: Reading, { form, from, to }: CueHit): boolean {
  if (reading.pack.people.ownerStands === 'before' || form.cueClass !== 'promise' || form.words.length < 2 || form.complement !== 'clause' || cueAt(reading, from).needsClause) return false
  return countryAt(reading.tokens, to) !== undefined || peopleAt(reading, to).organisations || (reading.personFrom[to] ?? 0) > to
}
