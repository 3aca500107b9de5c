import { NEUTRAL_BELOW } from '../../../document'
import { gather } from '../../gather'
import { marked } from '../parties/marked'
import { partyOf } from '../parties/describe'
import { sameSentence } from '../reading/same-sentence'
import { spread } from '../parties/spread'
import { findOn } from '../reading/places'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** What is said against one counts for the other at this share, and the other way round. */
const SHARE = 0.6
const MOST = 0.5

/** Items between what is said for one and “against”, and between that and the other. */
const AGAINST_WITHIN = 6
const NAMED_WITHIN = 3
/** Items between “but” and the one that did not. */
const ELLIPSIS_WITHIN = 3

/** What is said of one of two adversaries tells of the other: “Peru may defend itself against Norway”, “a victim of Norway”, “Peru kept its word, but Norway did not”. */
export function judgeAdversaries(reading: Reading, found: readonly Finding[], holder: Holder): readonly Finding[] {
  const decided = found.filter(({ contribution }) => Math.abs(contribution) >= NEUTRAL_BELOW)
  return gather(reading.items, ({ mention }, place) => {
    if (!mention || place < holder.cueItems || holder.own.has(mention.country) || decided.some(({ country }) => country === mention.country)) return []
    const other = warded(reading, place, decided) ?? suffered(reading, place, decided) ?? otherwise(reading, place, decided)
    if (other === null) return []
    const contribution = -Math.sign(other.contribution) * Math.min(MOST, Math.abs(other.contribution) * SHARE)
    return spread(partyOf(reading, place), { contribution, code: contribution < 0 ? 'against' : 'for', hit: { start: other.hit?.start ?? place, end: place + 1 }, rule: 'adversary' })
  })
}

const endOf = ({ hit }: Finding): number => hit?.end ?? 0

// “Peru may defend itself | against | Norway”
function warded(reading: Reading, place: number, found: readonly Finding[]): Finding | null {
  const against = [1, 2, NAMED_WITHIN].map((back) => place - back).find((at) => reading.has(at, 'againstWords') || reading.lexicon.nounActor === 'after' && reading.has(at, 'ontoWords'))
  if (against === undefined) return null
  return found.find((finding) => finding.contribution > 0 && (finding.rule === 'right' || wards.has(finding.rule) && reading.has(against, 'againstWords')) && endOf(finding) <= against + 1 && against - endOf(finding) <= AGAINST_WITHIN && sameSentence(reading, endOf(finding) - 1, place)) ?? null
}

/** Rules that stand by a country. */
const wards: ReadonlySet<string> = new Set(['support', 'resolve', 'defend-patient-own-deed', 'help-patient-own-deed', 'help-patient-wanted', 'merit-actor-loaded', 'merit-patient-own-deed', 'sympathise'])

// “Peru is a victim of | Norway”, “was betrayed by | Norway”
function suffered(reading: Reading, place: number, found: readonly Finding[]): Finding | null {
  const ofVictim = ({ start, end }: Pick<Hit, 'start' | 'end'>) => reading.has(end - 1, 'agentWords') || [start, end - 2, end - 1].some((at) => reading.has(at, 'victimWords'))
  return found.find(({ hit, contribution }) => hit !== null && contribution > 0 && hit.end <= place && place - hit.end <= 1 && ofVictim(hit)) ?? null
}

// “Peru kept its word, | but | Norway | did not”
function otherwise(reading: Reading, place: number, found: readonly Finding[]): Finding | null {
  const turns = [1, 2].some((back) => reading.has(place - back, 'contraryWords') || reading.has(place - back, 'clauseWords'))
  if (!turns || marked(reading, place, 'placeWords')) return null
  // “bukan Norwegia yang menyerang kami, | tetapi | Peru”
  if (reading.lexicon.nounActor === 'after' && reading.has(place - 1, 'insteadWords') && closesAt(reading, place)) {
    const cleared = found.findLast((finding) => finding.rule.endsWith('-actor-denied') && endOf(finding) <= place && sameSentence(reading, endOf(finding) - 1, place))
    if (cleared) return cleared
  }
  const omitted = findOn(place + 1, ELLIPSIS_WITHIN, (at) => reading.has(at, 'ellipses') || reading.has(at, 'negators'))
  if (omitted === undefined || !closes(reading, omitted)) return null
  return found.findLast((finding) => endOf(finding) <= place && finding.hit !== null && sameSentence(reading, endOf(finding) - 1, place)) ?? null
}

const closesAt = ({ items }: Reading, place: number): boolean => (items[place + 1]?.kind ?? 'mark') === 'mark'

// nothing but one more word stands between the denial and the end of the clause
function closes({ items }: Reading, place: number): boolean {
  return [1, 2].some((on) => (items[place + on]?.kind ?? 'mark') === 'mark' && !items[place + on - 1]?.mention)
}
