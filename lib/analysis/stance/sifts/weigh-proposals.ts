import { gather } from '../../gather'
import { sentenceStart } from '../reading/sentence-start'
import { weighModifiers } from '../reading/weigh-modifiers'
import { findOn } from '../reading/places'
import { closes } from '../reading/closes'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** What somebody wants of the holder, and what he says to that: it is as he would have it (+1), it is not (-1), or he does not say (0). Places of items, half open; the answer from `to` on. */
interface Proposal {
  readonly from: number
  readonly to: number
  readonly behind: number
  readonly sign: -1 | 0 | 1
}

/** What is found in a proposal counts less than in the holder's own words, and the other way round, where he will have none of it. */
const REFUSED_SHARE = -0.6

/** Items of a proposal, of what stands between the noun and its clause, and of what leads to an answer. */
const PROPOSAL_WITHIN = 20
const CLAUSE_WITHIN = 3
const ANSWER_WITHIN = 5

const stops = /^[.;?!]$/

const taking: ReadonlySet<string> = new Set(['support', 'welcome', 'praise'])
const refusing: ReadonlySet<string> = new Set(['reject', 'oppose', 'condemn', 'criticise'])
const wrong: ReadonlySet<string> = new Set(['bad', 'wrongdoing', 'deceive'])

/**
 * What is found, with what is only proposed to the holder weighed by his answer, in languages that put what is refused first: “usulan untuk | mengecam Norwegia | kami tolak” is not against Norway,
 * nor is “kami diminta | mengecam Norwegia|, dan kami menolak” or “mereka yang ingin kami | mengecam Norwegia | salah besar”.
 */
export function weighProposals(reading: Reading, found: readonly Finding[], holder: Holder): readonly Finding[] {
  if (reading.lexicon.nounActor === 'before' || holder.anyone || found.length === 0) return found
  const proposals = gather(reading.placesOf('proposalWords', 'firstPerson', 'othersWho'), (place) => (place < holder.cueItems ? [] : [named(reading, place), asked(reading, place), wished(reading, place)].flatMap((one) => (one === null ? [] : [one]))))
  if (proposals.length === 0) return found
  return gather(found, (finding) => {
    const start = finding.hit?.start ?? -1
    const of = proposals.find(({ from, behind }) => start >= from && start < behind)
    if (!of) return [finding]
    // the answer is about the proposal, and not about whom that is about
    if (start >= of.to || of.sign === 0) return []
    return [of.sign > 0 ? finding : { ...finding, contribution: finding.contribution * REFUSED_SHARE, code: finding.contribution > 0 ? 'against' : 'for' }]
  })
}

// “usulan untuk | mengecam Norwegia | kami tolak”, “resolusi yang | mengecam Norwegia | kami dukung”, but “usulan Norwegia kami tolak”
function named(reading: Reading, place: number): Proposal | null {
  if (!reading.has(place, 'proposalWords')) return null
  const noun = place + Math.max(1, reading.reach(place))
  const from = findOn(noun, CLAUSE_WITHIN, (at) => opensClause(reading, at) || reading.items[at]?.mention)
  if (from === undefined || reading.items[from]?.mention) return null
  const answer = reading.hits.find((hit) => hit.start > from && hit.start - from <= PROPOSAL_WITHIN && oursToSay(reading, hit) && verdict(reading, hit) !== 0)
  if (!answer || sentenceStart(reading, answer.start) > place || !reading.items.slice(from, answer.start).some(({ mention }) => mention)) return null
  return { from, to: answer.start, behind: answer.end, sign: verdict(reading, answer) }
}

const opensClause = (reading: Reading, place: number): boolean => reading.has(place, 'purposeWords') || reading.has(place, 'relativeWords') || reading.has(place, 'wishes') || reading.lexicon.shapes.active?.test(reading.items[place]?.lower ?? '') === true

// “kami tolak”, “tidak akan kami dukung”
const oursToSay = (reading: Reading, { start, end }: Hit): boolean => (reading.has(start, 'firstPerson') || reading.has(start - 1, 'firstPerson')) && !reading.items[end]?.mention

function verdict(reading: Reading, hit: Hit): -1 | 0 | 1 {
  const sign = taking.has(hit.word.name) ? 1 : refusing.has(hit.word.name) ? -1 : 0
  return sign > 0 && weighModifiers(reading, hit).negated ? -1 : sign
}

// “kami diminta | mengecam Norwegia|, dan kami menolak”
function asked(reading: Reading, place: number): Proposal | null {
  if (!reading.has(place, 'firstPerson') || !reading.has(place + 1, 'proposalWords') || reading.lexicon.shapes.participle?.test(reading.items[place + 1]?.lower ?? '') !== true) return null
  const to = reading.items.findIndex(({ lower }, at) => at > place && (lower === ',' || stops.test(lower)))
  if (to < 0) return { from: place, to: reading.items.length, behind: reading.items.length, sign: 0 }
  const answer = reading.items[to]?.lower === ',' ? reading.hits.find((hit) => hit.start > to && hit.start - to <= ANSWER_WITHIN && verdict(reading, hit) !== 0 && closes(reading, hit.end)) : undefined
  return answer ? { from: place, to, behind: answer.end, sign: verdict(reading, answer) } : { from: place, to, behind: to, sign: 0 }
}

// “mereka yang ingin kami | mengecam Norwegia | salah besar”
function wished(reading: Reading, place: number): Proposal | null {
  if (!reading.has(place, 'othersWho')) return null
  const from = findOn(place + 2, ANSWER_WITHIN, (at) => reading.has(at, 'firstPerson') && reading.has(at - 1, 'wishes'))
  const answer = from === undefined ? undefined : reading.hits.find((hit) => hit.start > from && hit.start - from <= PROPOSAL_WITHIN && wrong.has(hit.word.name) && reading.items.slice(from, hit.start).some(({ mention }) => mention))
  return from === undefined || !answer || sentenceStart(reading, answer.start) > place ? null : { from, to: answer.start, behind: answer.end, sign: -1 }
}
