import { plainCount } from './plain-count'
import { isOnlySupposed } from './only-supposed'
import { near } from '../reading/near'
import { walk } from '../reading/walk'
import { weighModifiers } from '../reading/weigh-modifiers'
import type { Event } from './find-events'
import type { Reading } from '../reading/read-frames'
import type { Valuation } from './value-events'

// “did not hit civilians”, but not “tidak lagi hanya”
function deniedAfter(reading: Reading, from: number): boolean {
  for (const place of walk(reading, from, 1, 5)) if (reading.items[place]?.lower === ',' && reading.lexicon.nounActor === 'before') return false
  // “Norway's strikes on hospitals will | never | be forgotten”
  else if (reading.has(place, 'negators') && reading.lexicon.nounActor === 'before' && reading.has(place + 1, 'passiveCopulas')) return false
  else if (reading.has(place, 'negators')) return !near(reading, place + 1, 1, 2, 'onlyWords')
  return false
}

/** Words between who accuses and the strike. */
const ACCUSED_WITHIN = 6

/** What a strike on people who did nothing says of whoever struck: “menembaki warga sipil”; a plain count of the dead is no blame. */
export function onInnocents(reading: Reading, event: Event): Valuation | null {
  const { name } = event.hit.word
  if ((name !== 'attack' && name !== 'destroy') || event.actor?.side !== 'countries' || plainCount(reading, event)) return null
  // “if Norway shelled civilians, we would know”
  if (reading.lexicon.nounActor === 'before' && event.form !== 'noun' && isOnlySupposed(reading, event.hit.start)) return null
  // “Peru | accuses | Norway of having shelled civilians”
  if (reading.lexicon.nounActor === 'before' && event.form === 'active' && reading.hits.some(({ word, start }) => word.name === 'accuse' && word.forms.includes('active') && start < event.hit.start && event.hit.start - start <= ACCUSED_WITHIN && !near(reading, start - 1, -1, 3, 'firstPerson'))) return null
  // “menghancurkan | orang Kuba”
  const people = name === 'destroy' && event.form === 'active' && event.patient?.mentions.some(({ via }) => via === 'demonym') === true && event.patient.place === event.hit.end
  const hit = people || near(reading, event.hit.end, 1, 17, 'innocents') || (event.form === 'passive' && near(reading, event.hit.start - 1, -1, 9, 'innocents'))
  // “the strike did not hit civilians”
  // but “membombardir rakyat kami | tanpa | alasan” did
  const negated = weighModifiers(reading, event.hit).negated || (event.form === 'noun' || reading.lexicon.nounActor === 'before') && deniedAfter(reading, event.hit.end)
  return hit ? { value: negated ? 0.4 : -0.6, by: event.hit, how: 'innocents' } : null
}
