import { weighModifiers } from '../reading/weigh-modifiers'
import type { Event } from './find-events'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'
import type { Valuation } from './value-events'

/** What it says of a country that somebody else is said to hate it, inside quote marks: “she hates Norway”. null: it is a state that does, or the holder tells of himself. */
export function valueHated(reading: Reading, { hit, form, actor, patient }: Event, { reported, anyone }: Holder): Valuation | null {
  if (reported || anyone || hit.word.name !== 'hate' || form !== 'active' || patient?.side !== 'countries' || actor?.side !== 'other') return null
  if (!reading.has(actor.place, 'subjectPersons') || reading.has(actor.place, 'firstPerson')) return null
  return weighModifiers(reading, hit).negated ? null : { value: -0.6, by: hit, how: 'attitude' }
}
