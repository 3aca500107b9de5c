import { hasVerbIn } from './has-verb-in'
import { cueAt, inQuotes, textAt, type Reading } from '../reading'

/** Most tokens of an aside between a subject and its verb. */
const ASIDE_WITHIN = 14

/** Where the comma stands that closes an aside between a subject, which starts at `from`, and its verb: “said Norway, | in a sign of anger | , would recall its envoy”; -1 where token i opens none. */
export function innerAsideEnd(reading: Reading, from: number, i: number, end: number): number {
  if (reading.cues.finites.size === 0 || textAt(reading, i - 1) !== ',' || !cueAt(reading, i).settings || hasVerbIn(reading, { from, to: i - 1 })) return -1
  for (let comma = i + 1; comma < Math.min(end, i + ASIDE_WITHIN); comma++) {
    if (inQuotes(reading, comma)) return -1
    if (textAt(reading, comma) !== ',') continue
    let verb = comma + 1
    while (cueAt(reading, verb).adverbs) verb++
    return cueAt(reading, verb).finites || cueAt(reading, verb).deedVerb ? comma : -1
  }
  return -1
}
