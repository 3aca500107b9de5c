import { gather } from '../../gather'
import { sentenceStart } from '../reading/sentence-start'
import { isBack, isOn } from '../reading/places'
import { sentenceEnd } from '../reading/sentence-end'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** What the holder was asked to do or charged with, half open (places of items). */
interface Asked {
  readonly from: number
  readonly to: number
}

/**
 * What is found, without the attitudes that one was only asked or told to have, or is charged with: “we were asked to condemn Norway, and we refused”, “Peru accuses us of supporting Norway”, “those who refuse to support Norway are fools”;
 * in “we have been asked why we punish Norway” the asking is not one's own.
 */
export function withoutAsked(reading: Reading, found: readonly Finding[], holder: Holder): readonly Finding[] {
  if (reading.lexicon.nounActor === 'after' || holder.anyone || found.length === 0) return found
  const asked = [...gather(reading.placesOf('purposeWords'), (behind) => (behind > holder.cueItems ? askedAt(reading, behind - 1) : [])), ...gather(reading.hits, (hit) => (hit.start < holder.cueItems ? [] : chargedAt(reading, hit, holder)))]
  return found.flatMap((finding) => {
    const start = finding.about?.start ?? finding.hit?.start ?? -1
    if (finding.hit !== null && isAskedWhy(reading, finding.hit.start)) return [{ ...finding, contribution: -finding.contribution, code: finding.contribution > 0 ? 'against' as const : 'for' as const }]
    if (finding.rule === 'demand' && finding.hit !== null && wasDone(reading, finding.hit.start)) return []
    if (finding.rule.endsWith('-patient-banned') && refusedByOthers(reading, start)) return []
    return asked.some(({ from, to }) => from < start && start < to) ? [] : [finding]
  })
}

// “we | were | asked”, “I have | been | told”
const ofUs = (reading: Reading, place: number): boolean => reading.items[place]?.word.exactTags.includes('requestWords') === true && reading.has(place - 1, 'passiveCopulas') && [2, 3].some((back) => reading.has(place - back, 'firstPerson') && place - back >= sentenceStart(reading, place))

// “we were asked | to condemn Norway, and we refused |”, but “we were asked to help Norway, and we agreed”
function askedAt(reading: Reading, place: number): readonly Asked[] {
  if (!ofUs(reading, place)) return []
  const to = sentenceEnd(reading, place)
  const agreed = isOn(place + 1, to - place, (at) => reading.has(at, 'assentWords'))
  return agreed ? [] : [{ from: place, to }]
}

// “we have been | asked why | we punish Norway”
const isAskedWhy = (reading: Reading, place: number): boolean => ofUs(reading, place) && (reading.has(place + 1, 'questionWords') || reading.has(place + 1, 'whyWords'))

// “we | asked | Norway to help us, and it | did |”: it is not asked to any more
function wasDone(reading: Reading, place: number): boolean {
  const end = sentenceEnd(reading, place)
  const last = reading.items[end - 1]?.lower === ',' ? end - 2 : end - 1
  // “begged Norway | not | to lie, but it did”
  if (isOn(place, last - place, (at) => reading.has(at, 'negators') || reading.has(at, 'contraryWords'))) return false
  return reading.items[place]?.word.exactTags.includes('requestWords') === true && reading.has(place - 1, 'firstPerson') && reading.has(last, 'standInWords') && reading.has(last - 1, 'thirdPerson')
}

/** Words between a charge and those who are charged. */
const CHARGED_WITHIN = 2

// “Peru | accuses us | of supporting Norway |, …”
function chargedAt(reading: Reading, hit: Hit, { own }: Holder): readonly Asked[] {
  const place = hit.start
  if (hit.word.name !== 'accuse' || !hit.word.forms.includes('active')) return []
  const country = [1, 2, 3].map((back) => reading.items[place - back]?.mention?.country).find((one) => one !== undefined)
  if (country === undefined || own.has(country) || !isOn(hit.end, CHARGED_WITHIN, (at) => reading.has(at, 'firstPerson'))) return []
  const comma = reading.items.findIndex(({ lower }, at) => at > place && lower === ',')
  return [{ from: hit.end - 1, to: Math.min(sentenceEnd(reading, place), comma < 0 ? Infinity : comma) }]
}

/** Words between “those who” and what they refuse to do. */
const OTHERS_WITHIN = 4

// “| those who | refuse to | support Norway”
function refusedByOthers(reading: Reading, verb: number): boolean {
  const refusal = reading.has(verb, 'omitWords') ? verb : [1, 2].map((back) => verb - back).find((place) => reading.has(place, 'omitWords') || reading.hitAt(place)?.word.name === 'reject')
  return refusal !== undefined && isBack(refusal - 1, OTHERS_WITHIN, (place) => reading.has(place, 'othersWho'))
}
