import { NEUTRAL_BELOW } from '../../../document'
import { gather } from '../../gather'
import { subjectOf } from '../parties/find-parties'
import { spread } from '../parties/spread'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

/** What a deed says of whoever has somebody do it, as a share of what it says of the doer. */
const SHARE = 0.8

/** Those who help, make or let another country do what is held against it or to its credit: “Peru | membiarkan | Norwegia menghina kami”, “| memaksa |”; what one is made to do is no merit of who makes one. */
export function judgeCausers(reading: Reading, found: readonly Finding[], { own }: Holder): readonly Finding[] {
  return gather(found, (finding) => {
    const { hit, mention, contribution, rule } = finding
    const doer = hit === null || !rule.includes('-actor-') ? -1 : reading.items.findLastIndex((item, place) => item.mention === mention && place < hit.start)
    if (doer < 1 || !reading.has(doer - 1, 'causingWords')) return []
    const causer = subjectOf(reading, doer - 1, own, 4)
    const helps = reading.hitAt(doer - 1)?.word.frame.sign === 1
    if (hit === null || causer?.side !== 'countries' || contribution > 0 && !helps || found.some(({ country, contribution: said }) => Math.abs(said) >= NEUTRAL_BELOW && causer.mentions.some((one) => one.country === country))) return []
    return spread(causer, { contribution: SHARE * contribution, code: contribution < 0 ? 'against' : 'for', hit, rule: 'causer' })
  })
}
