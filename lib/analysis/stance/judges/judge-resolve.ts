import { claimed } from './claimed'
import { describe, partyOf } from '../parties/describe'
import { ownBeside } from '../parties/own-beside'
import { spread } from '../parties/spread'
import { supposed } from '../reading/weigh-modifiers'
import { warnedOf } from '../parties/warned-of'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** Standing up for the own side: “Peru's retaliation was proportionate”, “Peru does not seek war”, said by Peruvians. Of others it is a fact. */
export function judgeResolve(reading: Reading, hit: Hit, holder: Holder): readonly Finding[] {
  const own = isManner(reading, hit) ? null : ownBeside(reading, hit, holder)
  const bound = ofAnother(reading, hit, holder)
  if (bound) return bound
  const warned = holder.own.size > 0 && hit.word.forms.includes('active') ? warnedOf(reading, hit, holder) : null
  return [...(own ? describe(reading, hit, own, 'wished-well') : []), ...claimed(reading, hit, own), ...(warned ? spread(warned, { contribution: -0.5, code: 'wished-ill', hit, rule: 'resolve-warned' }) : [])]
}

/** Words between “secara” and the last of the ways that it opens: “secara | tepat waktu dan | transparan”. */
const MANNER_WITHIN = 4

// “secara tepat waktu dan | transparan |”: how something is to be done
function isManner(reading: Reading, { start, word }: Hit): boolean {
  if (!word.forms.includes('describing')) return false
  for (let place = start - 1; place >= start - MANNER_WITHIN && reading.items[place]?.kind === 'word' && !reading.items[place]?.mention; place--) if (reading.has(place, 'mannerWords')) return true
  return false
}

// “Norwegia | seharusnya | tidak menyerang warga sipil”: it has; “seandainya Norwegia tidak menyerang warga sipil” is left out
function ofAnother(reading: Reading, hit: Hit, { own }: Holder): readonly Finding[] | null {
  if (reading.lexicon.nounActor === 'before' || !reading.has(hit.start, 'negators')) return null
  const named = [hit.start - 1, hit.start - 2].find((place) => reading.items[place]?.mention)
  if (named === undefined || own.has(reading.items[named]?.mention?.country ?? '')) return null
  const party = partyOf(reading, named)
  if (supposed(reading, hit.start)) return spread(party, { contribution: 0.5, code: 'for', hit, rule: 'resolve-other' })
  if (reading.has(hit.start - 1, 'duties')) return spread(party, { contribution: -0.5, code: 'against', hit, rule: 'resolve-owed' })
  return reading.has(hit.start, 'neverWords') ? spread(party, { contribution: 0.5, code: 'for', hit, rule: 'resolve-other' }) : null
}
