import { marked } from './marked'
import type { Party } from './party'
import { walk } from '../reading/walk'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** How far from the words the own side may be named (items). */
const NAMED_WITHIN = 14

/** Words between “part of” and whose part it is. */
const PART_WITHIN = 2

/** Whether the words end in a small word that needs an owner: “an inalienable part | of”, “bagian tak terpisahkan | dari”. */
export const ownedBehind = (reading: Reading, { end }: Hit): boolean => reading.has(end - 1, 'ownerWords') || reading.has(end - 1, 'byWords')

/** Where the owner may stand that such words need. */
export const ownersBehind = (reading: Reading, { end }: Hit): readonly number[] => walk(reading, end, 1, PART_WITHIN).filter((at) => at === end || reading.has(at - 1, 'landWords'))

/** The own side where it is named beside words, no mere place; null: it is not. */
export function ownBeside(reading: Reading, hit: Hit, { own }: Holder): Party | null {
  if (own.size === 0) return null
  // “bagian tak terpisahkan dari | budaya Norwegia” says nothing of its land
  const owner = reading.lexicon.nounActor === 'after' && ownedBehind(reading, hit)
  const places = owner ? ownersBehind(reading, hit) : [...walk(reading, hit.start - 1, -1, NAMED_WITHIN), ...walk(reading, hit.end, 1, NAMED_WITHIN)]
  for (const place of places) {
    const mention = reading.items[place]?.mention
    if (mention && own.has(mention.country) && !marked(reading, place, 'placeWords')) return { side: 'own', mentions: [mention], place }
  }
  return null
}
