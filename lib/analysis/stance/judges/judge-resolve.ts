import { describe } from '../parties/describe'
import { marked } from '../parties/marked'
import type { Party } from '../parties/party'
import { spread } from './judge-events'
import { walk } from '../reading/walk'
import { warnedOf } from '../parties/warned-of'
import type { Finding } from './finding'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** How far from the words the own side may be named (items). */
const NAMED_WITHIN = 14

/** Standing up for the own side: “Peru's retaliation was proportionate”, “Peru does not seek war”, said by Peruvians. Of others it is a fact. */
export function judgeResolve(reading: Reading, hit: Hit, holder: Holder): readonly Finding[] {
  const own = ownBeside(reading, hit, holder)
  const warned = holder.own.size > 0 && hit.word.forms.includes('active') ? warnedOf(reading, hit, holder) : null
  return [...(own ? describe(reading, hit, own, 'wished-well') : []), ...(warned ? spread(warned, { contribution: -0.5, code: 'wished-ill', hit, rule: 'resolve-warned' }) : [])]
}

function ownBeside(reading: Reading, hit: Hit, { own }: Holder): Party | null {
  if (own.size === 0) return null
  for (const place of [...walk(reading, hit.start - 1, -1, NAMED_WITHIN), ...walk(reading, hit.end, 1, NAMED_WITHIN)]) {
    const mention = reading.items[place]?.mention
    if (mention && own.has(mention.country) && !marked(reading, place, 'placeWords')) return { side: 'own', mentions: [mention], place }
  }
  return null
}
