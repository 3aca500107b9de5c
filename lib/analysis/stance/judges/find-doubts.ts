import { near } from '../reading/near'
import type { Attitude, Event } from '../events/find-events'
import type { Holder } from '../reading/holder'
import { isTopic } from '../parties/is-topic'
import { isOfOthers } from '../parties/party'
import type { Hit, Reading } from '../reading/read-frames'

/** Words that take a side of which the holder or the object cannot be told. */
export interface Doubt {
  readonly code: 'holder-unclear' | 'object-unclear'
  readonly country: string
  readonly hit: Hit
}

/** Attitudes whose object, where it is left open, may be any country of the clause. */
const plainSides: ReadonlySet<string> = new Set(['condemn', 'criticise', 'oppose', 'threaten', 'hate', 'support', 'praise', 'thank', 'sympathise'])

/**
 * What takes a side without saying whose it is or toward whom: “Iran is feared” and “the support given to Iran” tell no holder;
 * in “as for Iran, we condemn such deeds” the object is open. A country of which nothing else is said is then “don't know”, not neutral.
 */
export function findDoubts(reading: Reading, attitudes: readonly Attitude[], events: readonly Event[], holder: Holder): readonly Doubt[] {
  // a sentence is judged whoever holds the attitude
  if (holder.anyone) return []
  return [...events.flatMap((event) => holderUnclear(event)), ...attitudes.flatMap((attitude) => objectUnclear(reading, attitude, events, holder))]
}

function holderUnclear({ hit, actor, patient, form }: Event): readonly Doubt[] {
  if (hit.word.frame.kind !== 'attitude' || form !== 'passive' || actor !== null) return []
  return (patient?.mentions ?? []).map(({ country }) => ({ code: 'holder-unclear', country, hit }))
}

/** Words between an attitude and the meeting that it is about. */
const MET_WITHIN = 2

function objectUnclear(reading: Reading, { hit, object, cue }: Attitude, events: readonly Event[], holder: Holder): readonly Doubt[] {
  // “mendukung | pertemuan antara Norwegia dan Peru”: that they meet
  if (near(reading, hit.end, 1, MET_WITHIN, 'meetings', 'topicWords')) return []
  if (cue || object || !plainSides.has(hit.word.name) || events.some((event) => reading.clause[event.hit.start] === reading.clause[hit.start])) return []
  const named = reading.items.flatMap(({ mention }, place) => (mention && reading.clause[place] === reading.clause[hit.start] && !holder.own.has(mention.country) && !isTopic(reading, place) && !isOfOthers(reading, place) ? [mention.country] : []))
  return [...new Set(named)].map((country) => ({ code: 'object-unclear', country, hit }))
}
