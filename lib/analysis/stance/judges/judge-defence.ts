import { gather } from '../../gather'
import { spread } from '../parties/spread'
import { marked } from '../parties/marked'
import { subjectOf } from '../parties/find-parties'
import { near } from '../reading/near'
import { weighModifiers } from '../reading/weigh-modifiers'
import type { Attitude } from '../events/find-events'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

/** Words behind the denial within which the own country is named (items). */
const NAMED_WITHIN = 25

/** Who denies what is said of the own country defends it: “Norway denied that Norwegian ships had strayed”, “Jakarta menepis tudingan itu …”. */
export function judgeDefence(reading: Reading, attitudes: readonly Attitude[], holder: Holder): readonly Finding[] {
  if (holder.own.size === 0) return []
  return gather(attitudes, (attitude) => {
    const { hit, cue, form } = attitude
    const { name } = hit.word
    if ((name !== 'deny' && name !== 'reject') || form !== 'active') return []
    const ofClaim = near(reading, hit.end, 1, 4, 'claimWords')
    if (name === 'reject' && !ofClaim) return []
    if (!cue && subjectOf(reading, hit.start, holder.own)?.side !== 'own') return []
    const { negated, strength } = weighModifiers(reading, hit)
    const mention = negated ? null : (ownBehind(reading, hit.end, holder) ?? (holder.anyone && ofClaim ? ownBefore(reading, hit.start, holder) : null))
    if (!mention) return []
    return spread({ side: 'own', mentions: [mention], place: hit.start }, { contribution: 0.5 * strength, code: 'wished-well', hit, rule: 'defence' })
  })
}

function ownBehind(reading: Reading, from: number, { own }: Holder) {
  for (let place = from; place < Math.min(reading.items.length, from + NAMED_WITHIN); place++) {
    const mention = reading.items[place]?.mention
    if (mention && own.has(mention.country) && !marked(reading, place, 'placeWords')) return mention
  }
  return null
}

function ownBefore(reading: Reading, before: number, { own }: Holder) {
  return reading.items.slice(0, before).findLast(({ mention }) => mention !== null && own.has(mention.country))?.mention ?? null
}
