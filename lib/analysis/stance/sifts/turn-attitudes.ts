import { gather } from '../../gather'
import { near } from '../reading/near'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** Words between what rejects an attitude and the attitude: “we reject | any such | condemnation of Norway”. */
const GOVERNED_WITHIN = 3

/** Words between whoever rejects it and the rejection. */
const HOLDER_WITHIN = 4

/** What is left of an attitude that is rejected, the other way round. */
const SHARE = -0.7

const rejecting: ReadonlySet<string> = new Set(['reject', 'oppose', 'condemn', 'criticise', 'hate', 'deny'])

/**
 * What is found, with attitudes that are themselves rejected, regretted or not shared turned round: “we reject any condemnation of Norway”, “we do not share Peru's opposition to Norway”;
 * and those of which one is not ashamed held: “we are not ashamed of boycotting Norway”.
 */
export function turnAttitudes(reading: Reading, found: readonly Finding[], holder: Holder): readonly Finding[] {
  if (reading.lexicon.nounActor === 'after' || holder.anyone) return found
  const turned = gather(reading.hits, (hit) => governorOf(reading, hit))
  return gather(found, (finding) => {
    const { hit, country } = finding
    if (hit === null) return [finding]
    if (isIncapable(reading, finding)) return []
    if (unashamed(reading, finding)) return [turn(finding)]
    const of = turned.find(({ hit: noun }) => noun.start <= hit.start && hit.start < noun.end)
    if (of !== undefined && isPlain(finding, of.hit)) return [turn(finding)]
    // the rejection is of the attitude, and not of the country
    const rejected = turned.some(({ by, hit: noun }) => by.start === hit.start && found.some((other) => other.country === country && other.hit?.start === noun.start && isPlain(other, noun)))
    return rejected ? [] : [finding]
  })
}

const turn = (finding: Finding): Finding => ({ ...finding, contribution: finding.contribution * SHARE, code: finding.contribution > 0 ? 'against' : 'for' })

/** Whether the holder's own attitude was found, and not what an event says of those in it. */
const isPlain = ({ rule }: Finding, { word }: Hit): boolean => rule === word.name

/** An attitude, and the words that reject it. */
interface Governed {
  readonly hit: Hit
  readonly by: Pick<Hit, 'start' | 'end'>
}

function governorOf(reading: Reading, hit: Hit): readonly Governed[] {
  // (accusations that are rejected have their own rule)
  if (hit.word.frame.kind !== 'attitude' || hit.word.name === 'accuse' || !hit.word.forms.includes('noun')) return []
  for (let place = hit.start - 1; place >= hit.start - 1 - GOVERNED_WITHIN; place--) {
    if (place < 0 || reading.items[place]?.kind === 'mark' || reading.has(place, 'conjunctions') || reading.has(place, 'clauseWords')) return []
    // “we | regret | our condemnation of Norway”
    if (reading.has(place, 'regretWords')) return near(reading, place - 1, -1, 2, 'negators') ? [] : [{ hit, by: { start: place, end: place + 1 } }]
    // “we do | not share | Peru's opposition to Norway”
    if (reading.has(place, 'sharingWords') && reading.has(place - 1, 'negators') && near(reading, place - 2, -1, HOLDER_WITHIN, 'firstPerson')) return [{ hit, by: { start: place - 1, end: place + 1 } }]
    const by = reading.hitAt(place)
    if (by === undefined) continue
    const ours = near(reading, by.start - 1, -1, HOLDER_WITHIN, 'firstPerson') || reading.has(by.start, 'firstPerson')
    return rejecting.has(by.word.name) && by.end === place + 1 && ours && !near(reading, by.start - 1, -1, 2, 'negators') ? [{ hit, by }] : []
  }
  return []
}

// “Norway is | incapable of | lying to us”: that is no failing
function isIncapable(reading: Reading, { rule, hit }: Finding): boolean {
  if (rule !== 'bad' || hit === null || !reading.has(hit.start, 'omitWords')) return false
  const deed = reading.hitAt(hit.end)
  return deed !== undefined && (deed.word.frame.loaded ?? 0) < 0
}

/** Words between “not ashamed” and what one is not ashamed of. */
const ASHAMED_WITHIN = 4

// “nobody should be | ashamed | to support Norway”, “we are not | ashamed of | helping Norway”
function unashamed(reading: Reading, { rule, hit, about }: Finding): boolean {
  if (hit === null || !rule.endsWith('-patient-banned') && !rule.endsWith('-patient-attitude')) return false
  const verb = about?.start ?? hit.start
  const ashamed = [1, 2, 3].map((back) => verb - back).find((place) => reading.has(place, 'unrepentantWords'))
  return ashamed !== undefined && near(reading, ashamed - 1, -1, ASHAMED_WITHIN, 'negators', 'nobodies')
}
