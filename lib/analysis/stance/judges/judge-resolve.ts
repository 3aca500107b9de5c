import { describe, partyOf } from '../parties/describe'
import { marked } from '../parties/marked'
import type { Party } from '../parties/party'
import { spread } from './judge-events'
import { walk } from '../reading/walk'
import { warnedOf } from '../parties/warned-of'
import { weighModifiers } from '../reading/weigh-modifiers'
import type { Finding } from './finding'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** How far from the words the own side may be named (items). */
const NAMED_WITHIN = 14

/** Standing up for the own side: “Peru's retaliation was proportionate”, “Peru does not seek war”, said by Peruvians. Of others it is a fact. */
export function judgeResolve(reading: Reading, hit: Hit, holder: Holder): readonly Finding[] {
  const own = ownBeside(reading, hit, holder)
  const warned = holder.own.size > 0 && hit.word.forms.includes('active') ? warnedOf(reading, hit, holder) : null
  return [...(own ? describe(reading, hit, own, 'wished-well') : []), ...claimed(reading, hit, own), ...(warned ? spread(warned, { contribution: -0.5, code: 'wished-ill', hit, rule: 'resolve-warned' }) : [])]
}

/** Lands that rule themselves under another state: that they are a part of it is no slight. */
const territories: ReadonlySet<string> = new Set('AS AW AX BM CW FO GF GL GP GU HK KY MO MP MQ NC PF PR RE SX VI YT'.split(' '))

// “| Norwegia | adalah | bagian tak terpisahkan dari | Peru |”, said by a Peruvian, denies it a state of its own
function claimed(reading: Reading, hit: Hit, own: Party | null): readonly Finding[] {
  if (!own || !ownedBehind(reading, hit) || own.place < hit.end) return []
  const place = [hit.start - 1, hit.start - 2].find((at) => reading.items[at]?.mention)
  const country = place === undefined ? undefined : reading.items[place]?.mention?.country
  if (place === undefined || country === undefined || country === own.mentions[0]?.country || territories.has(country) || weighModifiers(reading, hit).negated) return []
  return spread(partyOf(reading, place), { contribution: -0.5, code: 'against', hit, rule: 'resolve-claimed' })
}

/** Words between “part of” and whose part it is. */
const PART_WITHIN = 2

/** Whether the words end in a small word that needs an owner: “an inalienable part | of”, “bagian tak terpisahkan | dari”. */
const ownedBehind = (reading: Reading, { end }: Hit): boolean => reading.has(end - 1, 'ownerWords') || reading.has(end - 1, 'byWords')

const ownersBehind = (reading: Reading, { end }: Hit): readonly number[] => walk(reading, end, 1, PART_WITHIN).filter((at) => at === end || reading.has(at - 1, 'landWords'))

function ownBeside(reading: Reading, hit: Hit, { own }: Holder): Party | null {
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
