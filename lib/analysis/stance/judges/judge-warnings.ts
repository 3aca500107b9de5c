import { NEUTRAL_BELOW } from '../../../document'
import { gather } from '../../gather'
import { partyOf } from '../parties/describe'
import { marked } from '../parties/marked'
import { sameSentence } from '../reading/same-sentence'
import { near } from '../reading/near'
import { spread } from '../parties/spread'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

const WEIGHT = 0.5

/** Items from “any” to the deed and its doer. */
const DEED_WITHIN = 7
/** Items from the deed to what would come of it, and from there to a word that means it well. */
const RESULT_WITHIN = 20
const KIND_WITHIN = 8

/** Warnings of what a country may yet do: “any Norwegian move to seize the mine would close the door to talks”. Of those who speak for no state it is a forecast. */
export function judgeWarnings(reading: Reading, found: readonly Finding[], { own, cueItems }: Holder): readonly Finding[] {
  if (own.size === 0) return []
  return gather(reading.placesOf('anyWords'), (any) => {
    const doer = any >= cueItems ? doerBehind(reading, any) : undefined
    if (doer === undefined || !feared(reading, doer)) return []
    const party = partyOf(reading, doer)
    if (party.mentions.some(({ country }) => own.has(country) || found.some((finding) => finding.country === country && Math.abs(finding.contribution) >= NEUTRAL_BELOW))) return []
    return spread(party, { contribution: -WEIGHT, code: 'against', hit: { start: any, end: any + 1 }, rule: 'warning' })
  })
}

// “any | Norwegian | move”, “any attack by | Norway”, “setiap serangan | Norwegia”
function doerBehind(reading: Reading, any: number): number | undefined {
  const places = Array.from({ length: DEED_WITHIN }, (_, on) => any + 1 + on).filter((place) => sameSentence(reading, any, place))
  const deed = places.find((place) => isDeed(reading, place))
  if (deed === undefined) return undefined
  return places.find((place) => {
    if (!reading.items[place]?.mention || marked(reading, place, 'ontoWords')) return false
    if (place < deed) return reading.lexicon.nounActor === 'before'
    return reading.lexicon.nounActor === 'after' ? place - deed <= 2 : near(reading, place - 1, -1, 2, 'agentWords')
  })
}

function isDeed(reading: Reading, place: number): boolean {
  const harm = reading.hitAt(place)
  return reading.has(place, 'planWords') || (harm?.start === place && harm.word.frame.kind === 'effect' && harm.word.frame.sign < 0 && harm.word.forms.includes('noun'))
}

// “would be met with force”, but “would be welcome”
function feared(reading: Reading, doer: number): boolean {
  for (let place = doer + 1; place < Math.min(reading.items.length, doer + RESULT_WITHIN) && sameSentence(reading, doer, place); place++) {
    if (!reading.has(place, 'resultWords')) continue
    return !reading.hits.some(({ word, start }) => word.frame.sign > 0 && word.frame.kind !== 'plain' && start > place && start <= place + KIND_WITHIN)
  }
  return false
}
