import { NEUTRAL_BELOW } from '../../../document'
import { gather } from '../../gather'
import { partyAt } from '../parties/party'
import { sentenceStart } from '../reading/sentence-start'
import { spread } from '../parties/spread'
import { findOn, isOn } from '../reading/places'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

const WEIGHT = 0.5

/** Words between “those who” and whom they do something to. */
const WHOM_WITHIN = 9

/** Words between whom it is done to and what is said of those who do it, and before “those who”. */
const SAID_WITHIN = 4
const FELT_WITHIN = 2

const towards: ReadonlySet<string> = new Set(['attitude', 'effect'])
const judging: ReadonlySet<string> = new Set(['friend', 'enemy', 'villain', 'good', 'bad', 'wrongdoing'])
const felt: ReadonlySet<string> = new Set(['praise', 'thank', 'support', 'welcome', 'condemn', 'criticise', 'oppose', 'hate'])

/** Whoever judges those who are for or against a country: “those who support Norway are fools”, “we applaud every country that has condemned Norway”. */
export function judgeLikeMinded(reading: Reading, found: readonly Finding[], { own, cueItems, anyone }: Holder): readonly Finding[] {
  if (reading.lexicon.nounActor === 'after' || anyone) return []
  return gather(reading.placesOf('othersWho', 'everyCountryWords'), (place) => {
    if (place < cueItems) return []
    const whom = findOn(place + 2, WHOM_WITHIN, (at) => reading.items[at]?.kind !== 'word')
    // “those who | want us to | support Norway”
    const deed = whom === undefined ? undefined : reading.hits.findLast(({ word, start, end }) => start > place && (end <= whom + 1 || start < whom && whom < end) && towards.has(word.frame.kind) && word.forms.includes('active'))
    if (deed === undefined || whom === undefined || !reading.items[whom]?.mention) return []
    const country = reading.items[whom]?.mention?.country ?? ''
    if (own.has(country) || found.some((finding) => finding.country === country && Math.abs(finding.contribution) >= NEUTRAL_BELOW)) return []
    const refused = isOn(place, deed.start - place, (at) => reading.has(at, 'omitWords') || reading.has(at, 'negators')) ? -1 : 1
    // “whoever | refuses to condemn | Norway” spares it, and so does whoever “refuses to abandon” it
    const toward = reading.has(deed.start, 'omitWords') ? 1 : refused * deed.word.frame.sign
    const contribution = WEIGHT * toward * (feltBefore(reading, place) || saidBehind(reading, Math.max(whom + 1, deed.end)))
    const party = partyAt(reading, whom, own)
    return contribution === 0 || party === null ? [] : spread(party, { contribution, code: contribution < 0 ? 'against' : 'for', hit: deed, rule: 'like-minded' })
  })
}

// “I | applaud | every country that …”
function feltBefore(reading: Reading, place: number): number {
  const start = sentenceStart(reading, place)
  const hit = Array.from({ length: FELT_WITHIN }, (_, back) => reading.hitAt(place - 1 - back)).find((one): one is Hit => one !== undefined)
  if (!hit || !felt.has(hit.word.name) || ![1, 2, 3].some((back) => reading.has(hit.start - back, 'firstPerson') && hit.start - back >= start)) return 0
  return Math.sign(hit.word.frame.sign) * (reading.has(hit.start - 1, 'negators') ? -1 : 1)
}

// “… | are fools |”
function saidBehind(reading: Reading, from: number): number {
  if (!reading.has(from, 'passiveCopulas')) return 0
  const not = reading.has(from + 1, 'negators') ? -1 : 1
  for (let place = from; place <= from + SAID_WITHIN; place++) {
    if (reading.items[place]?.kind !== 'word') return 0
    if (reading.has(place, 'wrongVerdicts')) return -not
    if (reading.has(place, 'rightVerdicts')) return not
    const hit = reading.hitAt(place)
    if (hit && judging.has(hit.word.name)) return not * hit.word.frame.sign
  }
  return 0
}
