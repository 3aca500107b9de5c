import { near } from '../reading/near'
import { sameSentence } from '../reading/same-sentence'
import { walk } from '../reading/walk'
import type { Event } from './find-events'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'
import type { Valuation } from './value-events'

/** Words between claiming a deed and its name, and between answering for deeds and the last of them. */
const CLAIMED_WITHIN = 3
const ANSWERED_WITHIN = 16

/** A harm that the holder takes upon himself, whatever others call it: “claimed responsibility for”, “mengaku membunuh”. null: none is. */
export function valueClaimed(reading: Reading, event: Event, holder: Holder): Valuation | null {
  if (!holder.reported || event.sign > 0 || event.actor?.side === 'countries') return null
  return answeredFor(reading, event, holder) || claimed(reading, event, holder) ? { value: 1, by: event.hit, how: 'own-deed' } : null
}

// “claimed | the abduction of two Canadian engineers”, “admitted | killing a Norwegian”, “mengklaim | telah menculik …”
function claimed(reading: Reading, event: Event, holder: Holder): boolean {
  if (event.actor !== null) return false
  const claim = walk(reading, event.hit.start - 1, -1, CLAIMED_WITHIN).find((place) => reading.has(place, 'claimingWords'))
  if (claim === undefined || claim >= holder.cueItems) return false
  return event.form === 'noun' || event.form === 'active' && event.hit.start - holder.cueItems <= 1 && !reading.has(claim, 'clauseWords')
}

// “claimed | responsibility for | the bomb that killed two Norwegians”, “said it was | responsible for | …”, but not “denied …”
function answeredFor(reading: Reading, { hit }: Event, { cueItems }: Holder): boolean {
  for (let place = Math.max(0, hit.start - ANSWERED_WITHIN); place < hit.start; place++) {
    if (!reading.has(place, 'responsibleWords') || !sameSentence(reading, place, hit.start)) continue
    if (near(reading, place - 1, -1, 3, 'negators') || reading.hits.some(({ word, start }) => (word.name === 'deny' || word.name === 'reject') && start < place)) return false
    // “said | it was | responsible for …”: of itself, and of nobody who is named
    return place <= cueItems || Array.from({ length: place - cueItems }, (_, on) => cueItems + on).every((at) => selfWords.some((tag) => reading.has(at, tag)))
  }
  return false
}

const selfWords = ['thirdPerson', 'firstPerson', 'manyPersons', 'dummyWords', 'copulas', 'passiveCopulas', 'determiners', 'subjectPersons'] as const
