import { NEUTRAL_BELOW } from '../../../document'
import { gather } from '../../gather'
import { partyOf } from '../parties/describe'
import { spread } from '../parties/spread'
import { isOn } from '../reading/places'
import { closes } from '../reading/closes'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

const WEIGHT = 0.5

/** Items between a request and whom it is made to, from there to what is asked, and the length of that. */
const ASKED_WITHIN = 4
const PURPOSE_WITHIN = 3
const REQUEST_WITHIN = 16

/** Items between a request and the answer to it. */
const ANSWER_WITHIN = 8

const stops = /^[.;?!]$/

/** What a country did when it was asked: “we asked Norway to help us, and it refused”, “we begged Norway not to lie, but it did”, “when we asked Norway for help, it agreed”. */
export function judgeRequests(reading: Reading, found: readonly Finding[], { own, cueItems }: Holder): readonly Finding[] {
  if (reading.lexicon.nounActor === 'after') return []
  return gather(reading.placesOf('requestWords'), (place) => {
    if (place < cueItems) return []
    const named = next(reading, place + 1, ASKED_WITHIN, (at) => reading.items[at]?.kind === 'mention')
    const country = named === undefined ? undefined : reading.items[named]?.mention?.country
    if (named === undefined || country === undefined || own.has(country) || found.some((finding) => finding.country === country && Math.abs(finding.contribution) >= NEUTRAL_BELOW)) return []
    const contribution = WEIGHT * answered(reading, place, named)
    return contribution === 0 ? [] : spread(partyOf(reading, named), { contribution, code: contribution < 0 ? 'against' : 'for', hit: { start: place, end: place + 1 }, rule: 'request' })
  })
}

function next(reading: Reading, from: number, limit: number, is: (place: number) => boolean): number | undefined {
  for (let place = from; place < Math.min(reading.items.length, from + limit); place++) {
    if (is(place)) return place
    if (stops.test(reading.items[place]?.lower ?? '')) return undefined
  }
  return undefined
}

function answered(reading: Reading, request: number, named: number): number {
  const to = next(reading, named + 1, PURPOSE_WITHIN, (at) => reading.has(at, 'purposeWords') || reading.has(at, 'negators'))
  if (to === undefined) return 0
  const end = next(reading, to, REQUEST_WITHIN, (at) => reading.items[at]?.lower === ',' || reading.has(at, 'contraryWords') || reading.has(at, 'refusalWords'))
  if (end === undefined) return 0
  const not = reading.has(to, 'negators')
  const asked = worthOf(reading, to, end, not) || (reading.has(request - 1, 'firstPerson') ? 1 : 0)
  const answer = next(reading, end, ANSWER_WITHIN, (at) => reading.has(at, 'refusalWords') || reading.has(at, 'assentWords') || didSo(reading, at) || didNot(reading, at))
  if (answer === undefined) return 0
  if (reading.has(answer, 'refusalWords') || didNot(reading, answer) && !not) return -asked
  // “we begged Norway not to lie, but it | did |”
  return didSo(reading, answer) && not ? -asked : asked
}

// “help us”, “not to lie to us”, “stop lying to us”
function worthOf(reading: Reading, from: number, to: number, not: boolean): number {
  const deed = reading.hits.find(({ word, start, end }) => start > from && end <= to && word.frame.kind !== 'plain')
  if (!deed) return 0
  const turned = not || isOn(from, deed.start - from, (place) => reading.has(place, 'ends'))
  return Math.sign(deed.word.frame.loaded || deed.word.frame.sign) * (turned ? -1 : 1)
}

const didNot = (reading: Reading, place: number): boolean => reading.has(place, 'standInNots') && closes(reading, place + 1) || reading.has(place, 'standInWords') && reading.has(place + 1, 'negators') && closes(reading, place + 2)

const didSo = (reading: Reading, place: number): boolean => reading.has(place, 'standInWords') && closes(reading, place + 1)
