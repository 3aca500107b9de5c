import { sentenceStart } from './sentence-start'
import { isOn } from './places'
import type { Reading } from './read-frames'

/** Words between the verb that opens a question and its “not”. */
const NOT_WITHIN = 6

const stops = /^[.;?!]$/

/** Whether the sentence of a place asks for a yes: “didn't Norway lie to us?”, “has Norway not helped us?” It says so itself. */
export function presumes(reading: Reading, place: number): boolean {
  if (reading.lexicon.nounActor === 'after') return false
  const start = sentenceStart(reading, place)
  const end = reading.items.findIndex(({ lower }, at) => at >= place && stops.test(lower))
  if (reading.items[end]?.lower !== '?') return false
  // “| Or | didn't Norway …?”
  // (as it is written: “is it not time” is a phrase of its own)
  const opens = (at: number, tag: 'standInNots' | 'standInWords') => reading.items[at]?.word.exactTags.includes(tag) === true
  const verb = [start, start + 1].find((at) => opens(at, 'standInNots') || opens(at, 'standInWords'))
  if (verb === undefined || verb > start && (reading.has(start, 'whyWords') || !reading.has(start, 'joinWords') && !reading.has(start, 'clauseWords'))) return false
  return opens(verb, 'standInNots') || isOn(verb + 1, NOT_WITHIN, (at) => at < place && reading.has(at, 'negators') && (reading.items[at - 1]?.kind === 'mention' || reading.has(at - 1, 'dummyWords') || reading.has(at - 1, 'subjectPersons')))
}
