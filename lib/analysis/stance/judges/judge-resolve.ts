import { claimed } from './claimed'
import { describe } from '../parties/describe'
import { ownBeside } from '../parties/own-beside'
import { spread } from './judge-events'
import { warnedOf } from '../parties/warned-of'
import type { Finding } from './finding'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** Standing up for the own side: “Peru's retaliation was proportionate”, “Peru does not seek war”, said by Peruvians. Of others it is a fact. */
export function judgeResolve(reading: Reading, hit: Hit, holder: Holder): readonly Finding[] {
  const own = ownBeside(reading, hit, holder)
  const warned = holder.own.size > 0 && hit.word.forms.includes('active') ? warnedOf(reading, hit, holder) : null
  return [...(own ? describe(reading, hit, own, 'wished-well') : []), ...claimed(reading, hit, own), ...(warned ? spread(warned, { contribution: -0.5, code: 'wished-ill', hit, rule: 'resolve-warned' }) : [])]
}
