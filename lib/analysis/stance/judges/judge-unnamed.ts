import { NEUTRAL_BELOW } from '../../../document'
import { gather } from '../../gather'
import { partyOf } from '../parties/describe'
import { subjectOf } from '../parties/find-parties'
import { soleCountry } from '../parties/sole-country'
import { spread } from '../parties/spread'
import { weighModifiers } from '../reading/weigh-modifiers'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

/** From here on a deed tells by itself what to think of whoever does it. */
const BLAMES = 0.6

/** “They” who are named only afterwards, in quoted words: “They cheat, they lie and they laugh at us. I mean Norway.” The one country that is named is meant. */
export function judgeUnnamed(reading: Reading, found: readonly Finding[], holder: Holder): readonly Finding[] {
  if (holder.reported || holder.anyone) return []
  const sole = soleCountry(reading, holder)
  const country = sole === null ? undefined : reading.items[sole]?.mention?.country
  if (sole === null || found.some((finding) => finding.country === country && Math.abs(finding.contribution) >= NEUTRAL_BELOW)) return []
  return gather(reading.hits, (hit) => {
    const { loaded = 0, weight } = hit.word.frame
    if (Math.abs(loaded) < BLAMES || hit.end > sole || hit.start < holder.cueItems) return []
    // “mereka bersikap | seolah | Norwegia menghina kami”: that is what is made believe
    if (reading.has(hit.end - 1, 'unsaidWords') && reading.items[hit.end]?.mention) return []
    const subject = subjectOf(reading, hit.start, holder.own, 5)
    if (subject?.side !== 'other' || !reading.has(subject.place, 'manyPersons') || weighModifiers(reading, hit).negated) return []
    return spread(partyOf(reading, sole), { contribution: 0.8 * loaded * weight, code: loaded < 0 ? 'blames-actor' : 'credits-actor', hit, rule: `${hit.word.name}-unnamed` })
  })
}
