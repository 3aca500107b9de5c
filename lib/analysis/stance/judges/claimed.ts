import { partyOf } from '../parties/describe'
import { ownedBehind } from '../parties/own-beside'
import { spread } from '../parties/spread'
import { weighModifiers } from '../reading/weigh-modifiers'
import type { Party } from '../parties/party'
import type { Finding } from '../finding'
import type { Hit, Reading } from '../reading/read-frames'

/** Lands that rule themselves under another state: that they are a part of it is no slight. */
const territories: ReadonlySet<string> = new Set('AS AW AX BM CW FO GF GL GP GU HK KY MO MP MQ NC PF PR RE SX VI YT'.split(' '))

/** “| Norwegia | adalah | bagian tak terpisahkan dari | Peru |” denies it a state of its own. */
export function claimed(reading: Reading, hit: Hit, owner: Party | null): readonly Finding[] {
  if (!owner || !ownedBehind(reading, hit) || owner.place < hit.end) return []
  const place = [hit.start - 1, hit.start - 2].find((at) => reading.items[at]?.mention)
  const country = place === undefined ? undefined : reading.items[place]?.mention?.country
  if (place === undefined || country === undefined || country === owner.mentions[0]?.country || territories.has(country) || weighModifiers(reading, hit).negated) return []
  return spread(partyOf(reading, place), { contribution: -0.5, code: 'against', hit, rule: 'claimed' })
}
