import { gather } from '../../gather'
import { weighAnswers } from './answered'
import { weighGranted } from './granted'
import { weighEquated } from './weigh-equated'
import { weighProposals } from './weigh-proposals'
import { withoutOthers } from './without-others'
import { turnAttitudes } from './turn-attitudes'
import { withoutAsked } from './without-asked'
import { weighLetDowns } from './judge-let-downs'
import { turnPredicates } from './turn-predicates'
import { turnExceptions } from './turn-exceptions'
import { withoutPast } from './without-past'
import { withoutSupposed } from './without-supposed'
import { withoutToldBehind } from './without-told-behind'
import { withoutTold } from './without-told'
import { withoutDenied } from './without-denied'
import { weighVerdicts } from './verdicts'
import { withoutUnreal } from './unreal'
import { findDoubts, type Doubt } from './find-doubts'
import { findEvents } from '../events/find-events'
import { judgeAdversaries } from './judge-adversaries'
import { judgeAnswers } from './judge-answers'
import { judgeAttitudes } from './judge-attitudes'
import { judgeCausers } from './judge-causers'
import { judgeCauses } from './judge-causes'
import { judgeComparisons } from './judge-comparisons'
import { judgeContrasts } from './judge-contrasts'
import { judgeDebts } from './judge-debts'
import { judgeDefence } from './judge-defence'
import { judgeDemands } from './judge-demands'
import { judgeDues } from './judge-dues'
import { judgeDescriptions } from './judge-descriptions'
import { judgeEllipses } from './judge-ellipses'
import { judgeEpithets } from './judge-epithets'
import { judgeEvents } from './judge-events'
import { judgeKeepers } from './judge-keepers'
import { judgeLikeMinded } from './judge-like-minded'
import { judgeRequests } from './judge-requests'
import { judgeReproaches } from './judge-reproaches'
import { judgeSlogans } from './judge-slogans'
import { judgeTies } from './judge-ties'
import { judgeTopics } from './judge-topics'
import { judgeUnnamed } from './judge-unnamed'
import { judgeVoices } from './judge-voices'
import { judgeWarnings } from './judge-warnings'
import type { Finding } from './finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'
import type { Weights } from '../weights'

/** What a reading says for or against countries, and what takes a side in it that cannot be told to be for or against one. */
export interface Found {
  readonly findings: readonly Finding[]
  readonly doubts: readonly Doubt[]
}

/** Reads a reading for itself or what was found in it before; what comes of it may be less, other or more than was given. */
type Step = (reading: Reading, found: readonly Finding[], holder: Holder) => readonly Finding[]

/** What of it is not the holder's word, or counts otherwise than it reads, in this order: each is given what the one before left. */
const SIFTS: readonly Step[] = [weighProposals, weighEquated, withoutOthers, turnAttitudes, withoutAsked, weighLetDowns, turnPredicates, withoutDenied, weighVerdicts, withoutTold, withoutToldBehind, withoutUnreal, turnExceptions, withoutSupposed, withoutPast, weighGranted]

/** What is said for or against countries only in view of what else is: each is given what was sifted, and adds to it. */
const JUDGES_OF_THE_REST: readonly Step[] = [
  judgeTopics,
  judgeTies,
  judgeContrasts,
  judgeEllipses,
  judgeAnswers,
  judgeReproaches,
  judgeRequests,
  judgeLikeMinded,
  judgeUnnamed,
  judgeAdversaries,
  judgeCauses,
  judgeCausers,
  judgeKeepers,
  (reading, found, holder) => withoutTold(reading, judgeSlogans(reading, found, holder), holder),
  judgeWarnings,
]

/** Everything that the words of a reading say for or against countries. Criticism of the holder's own country does not count. */
export function findFindings(reading: Reading, holder: Holder, weights: Weights): Found {
  const { events, attitudes } = findEvents(reading, holder)
  const all = gather([
    judgeAttitudes(reading, attitudes, events, holder),
    judgeEvents(reading, events, attitudes, holder),
    judgeDescriptions(reading, events, holder),
    judgeDemands(reading, holder),
    judgeDues(reading, holder),
    judgeDebts(reading, holder),
    judgeDefence(reading, attitudes, holder),
    judgeComparisons(reading, holder),
    judgeEpithets(reading),
    judgeVoices(reading, events, holder),
  ], (some) => some)
  const found = SIFTS.reduce<readonly Finding[]>((left, sift) => sift(reading, left, holder), all)
  const rest = gather(JUDGES_OF_THE_REST, (judge) => judge(reading, found, holder))
  const findings = weighAnswers(reading, [...found, ...rest])
    .map((finding) => weigh(finding, weights))
    // a sentence is judged whoever holds the attitude, so that others may be against the speaker's country in it
    .filter((finding) => finding.contribution > 0 || holder.anyone || !holder.own.has(finding.country))
  return { findings, doubts: findDoubts(reading, attitudes, events, holder) }
}

function weigh(finding: Finding, { rules }: Weights): Finding {
  const factor = Object.hasOwn(rules, finding.rule) ? rules[finding.rule] : undefined
  return factor === undefined ? finding : { ...finding, contribution: finding.contribution * factor }
}
