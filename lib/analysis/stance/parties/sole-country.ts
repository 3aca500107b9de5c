import { marked } from './marked'
import { isTopic } from './is-topic'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

/** Place of the first name of the one country that the holder speaks of, where it is no mere place; null: none, or several. */
export function soleCountry(reading: Reading, { own, cueItems }: Holder): number | null {
  const places = reading.items.flatMap(({ mention }, place) => (mention && place >= cueItems && !own.has(mention.country) ? [place] : []))
  if (new Set(places.map((place) => reading.items[place]?.mention?.country)).size !== 1) return null
  return places.find((place) => !marked(reading, place, 'placeWords') && !isTopic(reading, place)) ?? null
}
