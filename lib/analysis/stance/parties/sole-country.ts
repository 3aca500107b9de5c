import { marked } from './marked'
import { isTopic } from './is-topic'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

const known = new WeakMap<Holder, { readonly reading: Reading, readonly place: number | null }>()

/** Place of the first name of the one country that the holder speaks of, where it is no mere place; null: none, or several. Asked once a holder. */
export function soleCountry(reading: Reading, holder: Holder): number | null {
  const last = known.get(holder)
  if (last?.reading === reading) return last.place
  const place = soleOf(reading, holder)
  known.set(holder, { reading, place })
  return place
}

function soleOf(reading: Reading, { own, cueItems }: Holder): number | null {
  const places = reading.items.flatMap(({ mention }, place) => (mention && place >= cueItems && !own.has(mention.country) ? [place] : []))
  if (new Set(places.map((place) => reading.items[place]?.mention?.country)).size !== 1) return null
  return places.find((place) => !marked(reading, place, 'placeWords') && !isTopic(reading, place)) ?? null
}
