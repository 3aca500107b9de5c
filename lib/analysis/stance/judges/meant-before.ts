import { findBack } from '../reading/places'
import { near } from '../reading/near'
import { listAround } from '../parties/country-list'
import type { Mention } from '../../../document'
import type { Attitude } from '../events/find-events'
import type { Party } from '../parties/party'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

/** Attitudes that may be about whoever was spoken of before. */
export const spokenOf: ReadonlySet<string> = new Set(['thank', 'praise', 'condemn', 'welcome', 'support', 'trust', 'oppose', 'criticise', 'reject'])

/** Words between the country that was spoken of and what is said of it. */
const MEANT_WITHIN = 24

/** What “kami menghargai itu” and “We are grateful” are about: the one country that was spoken of before. */
export function meantBefore(reading: Reading, attitude: Attitude, holder: Holder): Party | null {
  const { hit, form } = attitude
  if (holder.anyone || form !== 'active' || attitude.object || !spokenOf.has(hit.word.name) || !near(reading, hit.start - 1, -1, 4, 'firstPerson')) return null
  const next = reading.items[hit.end]
  if (next && next.kind === 'word' && !reading.has(hit.end, 'thatWords')) return null
  const isForeign = (mention: Mention | null | undefined) => Boolean(mention) && !holder.own.has(mention?.country ?? '')
  const isOther = (place: number) => place >= holder.cueItems && isForeign(reading.items[place]?.mention)
  const last = findBack(hit.start - 1, MEANT_WITHIN, isOther)
  const country = last === undefined ? undefined : reading.items[last]?.mention?.country
  if (last === undefined || reading.items.some(({ mention }, place) => mention && mention.country !== country && isOther(place))) return null
  return { side: 'countries', mentions: listAround(reading, last), place: last }
}
