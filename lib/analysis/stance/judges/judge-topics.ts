import { partyOf } from '../parties/describe'
import { spread } from '../parties/spread'
import { findOn } from '../reading/places'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

const WEIGHT = 0.5

/** How far behind the verb the country is named (items). */
const NAMED_WITHIN = 4

const judging: ReadonlySet<string> = new Set(['quality', 'relation', 'fate'])

/** Words of which the reporter says whom they are about: “They sign at noon and cheat at one,” the broker said of Norway. Their judgements without another object fall on it. */
export function judgeTopics(reading: Reading, findings: readonly Finding[], holder: Holder): readonly Finding[] {
  const topics: Finding[] = []
  for (let verb = 1; verb < reading.items.length; verb++) if (reading.has(verb, 'aboutWords')) topics.push(...topicOf(reading, verb, findings, holder))
  return topics
}

function topicOf(reading: Reading, verb: number, findings: readonly Finding[], holder: Holder): readonly Finding[] {
  const about = findOn(verb + 1, NAMED_WITHIN, (place) => reading.items[place]?.mention)
  const country = about === undefined ? undefined : reading.items[about]?.mention?.country
  if (about === undefined || country === undefined || holder.own.has(country) || findings.some((finding) => finding.country === country)) return []
  const said = reading.hits.filter(({ word, end }) => end <= verb && (judging.has(word.frame.kind) || (word.frame.loaded ?? 0) !== 0))
  const sum = said.reduce((total, { word }) => total + word.frame.sign * word.frame.weight, 0)
  const [hit] = said
  if (!hit || sum === 0) return []
  return spread(partyOf(reading, about), { contribution: WEIGHT * Math.sign(sum), code: sum < 0 ? 'bad' : 'good', hit, rule: 'topic' })
}
