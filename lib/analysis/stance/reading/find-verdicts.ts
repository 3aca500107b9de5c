import { closes } from './closes'
import { sentenceEnd } from './sentence-end'
import { sentenceStart } from './sentence-start'
import { findOn } from './places'
import type { Reading } from './read-frames'

/** What somebody is said to say, half open (places of items), and what the holder says of it: that it is so (+1) or is not (-1). */
export interface Verdict {
  readonly from: number
  readonly to: number
  readonly sign: -1 | 1
}

/** Items between a verdict and the end of its sentence. */
export const END_WITHIN = 6

/** Items between whoever says something and the verdict on it. */
const REACH = 26

/** Whether a place stands in others' words that the holder judges. */
export const isJudgedClaim = (verdicts: readonly Verdict[], place: number): boolean => verdicts.some(({ from, to }) => place > from && place < to)

/** Verdicts on others' words: “anyone who says that Norway lied | is lying |”, “the idea that Norway lied | is absurd |”, “some say that Norway lied, and they | are right |”, “Peru | falsely | claims that Norway lied”. */
export function findVerdicts(reading: Reading): readonly Verdict[] {
  if (reading.lexicon.nounActor === 'after') return []
  return reading.items.flatMap((_, place) => {
    const early = saidAs(reading, place)
    if (early !== 0) return [{ from: place, to: sentenceEnd(reading, place), sign: early }]
    const sign = verdictAt(reading, place)
    if (sign === 0 || sentenceEnd(reading, place) - place > END_WITHIN + reading.reach(place)) return []
    const claim = claimBefore(reading, place)
    const from = claim ?? (reading.has(place, 'refutingWords') ? nounBefore(reading, place) : null)
    return from === null ? behindClaim(reading, place, sign) : [{ from, to: claim === null ? place : (reading.hitAt(place)?.start ?? place) < place ? (reading.hitAt(place)?.start ?? place) : place - 1, sign }]
  })
}

/** Items between the start of a sentence and the verdict in it on the sentence before. */
const THAT_WITHIN = 4

// “they said that Norway would lie to us. | It did not |”, “it is often said that Norway is an enemy. | Nothing could be further from the truth |”
function behindClaim(reading: Reading, place: number, sign: -1 | 1): readonly Verdict[] {
  const start = sentenceStart(reading, place)
  if (start < 2 || place - start > THAT_WITHIN || sign > 0 && !reading.has(start, 'thatWords')) return []
  const from = sentenceStart(reading, start - 1)
  const told = findOn(from, start - 1 - from, (at) => reading.has(at, 'tellingWords') || reading.has(at, 'unsaidWords'))
  return told === undefined ? [] : [{ from: told, to: start - 1, sign }]
}

// “It | did not |.”
const didNot = (reading: Reading, place: number): boolean => reading.has(place - 1, 'thirdPerson') && sentenceStart(reading, place) === place - 1 && (reading.has(place, 'standInNots') && closes(reading, place + 1) || reading.has(place, 'standInWords') && reading.has(place + 1, 'negators') && closes(reading, place + 2) || reading.has(place, 'negators') && reading.has(place + 1, 'standInWords') && closes(reading, place + 2))

// “Peru | falsely | claims that …”
function saidAs(reading: Reading, place: number): -1 | 0 | 1 {
  if (!reading.has(place + 1, 'tellingWords') && !reading.has(place + 1, 'claimWords')) return 0
  return reading.has(place, 'falselyWords') ? -1 : reading.has(place, 'rightlyWords') ? 1 : 0
}

/** What stands at a place says of others’ words: that they are so (+1), are not (-1), or nothing (0). */
export function verdictAt(reading: Reading, place: number): -1 | 0 | 1 {
  if (reading.has(place, 'refutingWords') || didNot(reading, place)) return -1
  if (reading.has(place, 'confirmingWords')) return 1
  const copula = [place - 1, place - 2, place - 3].find((at) => reading.has(at, 'passiveCopulas'))
  // “| is not | true”
  if (copula === undefined || [place - 1, place - 2].some((at) => at > copula && reading.has(at, 'negators'))) return 0
  return reading.has(place, 'wrongVerdicts') ? -1 : reading.has(place, 'rightVerdicts') ? 1 : 0
}

/** Words between a noun of a deed and that it never happened. */
const NOUN_WITHIN = 2

// “Norway's alleged | betrayal | never happened”
function nounBefore(reading: Reading, verdict: number): number | null {
  const noun = [...Array(NOUN_WITHIN).keys()].map((back) => reading.hitAt(verdict - 1 - back)).find((hit) => hit !== undefined)
  return noun?.word.forms.includes('noun') ? noun.start - 1 : null
}

/** Words between what is promised and that it came to nothing. */
const REFUTED_WITHIN = 8

/** Whether what stands before a place is said not to be so in the words from there on: “Norway's promise to help us | was never kept”. */
export function isRefutedBehind(reading: Reading, from: number): boolean {
  for (let place = from; place < from + REFUTED_WITHIN && reading.items[place]?.kind === 'word'; place++) if (verdictAt(reading, place) < 0) return true
  return false
}

/** Where the words begin that a verdict is about; null: it is about none. */
function claimBefore(reading: Reading, verdict: number): number | null {
  const start = sentenceStart(reading, verdict)
  for (let place = Math.max(start, verdict - REACH); place < verdict - 2; place++) if (opensClaim(reading, place)) return place
  return null
}

/** Items between an owner and what is owned: “Norway| 's | broken promises”. */
const OWNED_WITHIN = 3

const deedFrom = (reading: Reading, from: number): boolean => Array.from({ length: OWNED_WITHIN }, (_, on) => reading.hitAt(from + on)).some((hit) => hit !== undefined && hit.word.frame.kind !== 'plain')

function opensClaim(reading: Reading, place: number): boolean {
  // “the idea that”
  if (reading.has(place, 'claimWords') && reading.has(place + 1, 'clauseWords')) return true
  // “the stories | of | Norway's lies”
  if (reading.has(place, 'claimWords') && reading.has(place + 1, 'ownerWords') && [2, 3].some((on) => reading.items[place + on]?.mention && deedFrom(reading, place + on + 1))) return true
  // “those who | accuse | Norway”, “those who | want | us to condemn it”
  if (reading.has(place - 1, 'othersWho') || reading.has(place - 2, 'othersWho')) if (reading.has(place, 'wantWords') || reading.hitAt(place)?.word.name === 'accuse') return true
  // “anyone who | says”, “some | say”, “to | say”
  return reading.has(place, 'tellingWords') && (reading.has(place - 2, 'othersWho') || reading.has(place - 3, 'othersWho') || reading.has(place - 1, 'othersWho') || reading.has(place - 1, 'tellers') || reading.has(place - 1, 'purposeWords') && place - 1 === sentenceStart(reading, place))
}
