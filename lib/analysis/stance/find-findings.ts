import { gather } from '../gather'
import { weighAnswers } from './sifts/weigh-answers'
import { weighGranted } from './sifts/weigh-granted'
import { weighEquated } from './sifts/weigh-equated'
import { weighProposals } from './sifts/weigh-proposals'
import { withoutOthers } from './sifts/without-others'
import { turnAttitudes } from './sifts/turn-attitudes'
import { withoutAsked } from './sifts/without-asked'
import { weighLetDowns } from './sifts/weigh-let-downs'
import { turnPredicates } from './sifts/turn-predicates'
import { turnExceptions } from './sifts/turn-exceptions'
import { withoutPast } from './sifts/without-past'
import { withoutSupposed } from './sifts/without-supposed'
import { withoutToldBehind } from './sifts/without-told-behind'
import { withoutTold } from './sifts/without-told'
import { withoutDenied } from './sifts/without-denied'
import { weighVerdicts } from './sifts/weigh-verdicts'
import { withoutUnreal } from './sifts/without-unreal'
import { findDoubts, type Doubt } from './judges/find-doubts'
import { findEvents } from './events/find-events'
import { judgeAdversaries } from './judges/judge-adversaries'
import { judgeAnswers } from './judges/judge-answers'
import { judgeAttitudes } from './judges/judge-attitudes'
import { judgeCausers } from './judges/judge-causers'
import { judgeCauses } from './judges/judge-causes'
import { judgeComparisons } from './judges/judge-comparisons'
import { judgeContrasts } from './judges/judge-contrasts'
import { judgeDebts } from './judges/judge-debts'
import { judgeDefence } from './judges/judge-defence'
import { judgeDemands } from './judges/judge-demands'
import { judgeDues } from './judges/judge-dues'
import { judgeDescriptions } from './judges/judge-descriptions'
import { judgeEllipses } from './judges/judge-ellipses'
import { judgeEpithets } from './judges/judge-epithets'
import { judgeEvents } from './judges/judge-events'
import { judgeKeepers } from './judges/judge-keepers'
import { judgeLikeMinded } from './judges/judge-like-minded'
import { judgeRequests } from './judges/judge-requests'
import { judgeReproaches } from './judges/judge-reproaches'
import { judgeSlogans } from './judges/judge-slogans'
import { judgeTies } from './judges/judge-ties'
import { judgeTopics } from './judges/judge-topics'
import { judgeUnnamed } from './judges/judge-unnamed'
import { judgeVoices } from './judges/judge-voices'
import { judgeWarnings } from './judges/judge-warnings'
import type { Finding } from './finding'
import type { Holder } from './reading/holder'
import type { Reading } from './reading/read-frames'
import type { Weights } from './weights'

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
