import { near } from '../reading/near'
import { saidOf } from './said-of'
import type { Event } from './find-events'
import type { Reading } from '../reading/read-frames'
import type { Valuation } from './value-events'

/** What one thinks of a deed that is named, by whether one says that it is to be: “more pressure on Norway is needed”. null: nothing says so. */
export function valueNeeded(reading: Reading, { form, patient, actor, hit, sign }: Event): Valuation | null {
  if (form !== 'noun' || patient?.side !== 'countries' && actor?.side !== 'countries') return null
  const end = Math.max(hit.end, (patient?.place ?? -1) + 1, (actor?.place ?? -1) + 1)
  if (sign < 0 && achievesNothing(reading, end)) return { value: -0.6, by: hit, how: 'quality' }
  const wanted = saidOf(reading, { start: startOf(reading, hit.start), end })
  if (wanted === null) return null
  return wanted ? { value: 0.6, by: hit, how: actor?.side === 'countries' ? 'quality' : 'wanted' } : { value: -0.6, by: hit, how: 'quality' }
}

// “the need for | Norway's support”: the noun with whose it is
function startOf(reading: Reading, noun: number): number {
  if (reading.items[noun - 1]?.mention) return noun - 1
  return reading.has(noun - 1, 'ownerWords') && reading.items[noun - 2]?.mention ? noun - 2 : noun
}

/** Words between the name of a deed and what it will not do. */
const WILL_NOT_WITHIN = 2

// “Norwegian pressure | would not speed up the talks”, “sanksi terhadap Peru | tidak akan menyelesaikan masalah”
function achievesNothing(reading: Reading, end: number): boolean {
  for (let place = end; place <= end + WILL_NOT_WITHIN; place++) {
    const item = reading.items[place]
    if (item?.kind !== 'word' || item.mention || reading.has(place, 'relativeWords')) return false
    // “tidak | akan menyelesaikan masalah”
    if (reading.has(place, 'negators') && reading.lexicon.nounActor === 'after') return reading.has(place + 1, 'outcomeWords') && !near(reading, place + 1, 1, 4, 'ends', 'conditions')
    if (reading.has(place, 'outcomeWords') || reading.has(place, 'willWords')) return near(reading, place, 1, 2, 'negators') && !near(reading, place + 1, 1, 4, 'ends', 'conditions')
  }
  return false
}
