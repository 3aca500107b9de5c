import type { FoundQuotation, Person } from '../../document'
import { firstEndingAfter } from '../text/outside'
import { firstStartingFrom, type Context } from './speaker-context'
import { tokensIn } from './tokens-in'
import type { Memory } from './salience'

/** Words before the name of a subject: “the Peruvian foreign minister, Rina Wati”. */
const OFFICE_WITHIN = 8

/** Words before a pronoun or a verb that opens a sentence: “even as | he”. */
const OPENER_WITHIN = 2

/**
 * Whom a pronoun, or a verb without a subject, means in a clause that comes before the main one: the subject of that. “While | he praised Peru, | Bo Lee said Chile had lied”,
 * “After accusing Peru of lying, | Bo Lee left”. Null where nobody is named there.
 * @param alone whether nobody before is meant: “when she said so, | Tom Reed left” may be of another
 */
export function subjectAhead({ doc, named }: Context, { source, cue, end }: FoundQuotation, gender: 'female' | 'male' | null, memory: Memory, alone: boolean): Person | null {
  const start = source?.start ?? cue?.start ?? 0
  const sentence = doc.sentences[firstEndingAfter(doc.sentences, start)]
  if (sentence === undefined || cue === null || cue.start >= end) return null
  const before = tokensIn(doc.tokens, { start: sentence.start, end: start }).filter((token) => token.end <= start)
  const opener = before.at(-1)?.word.cue
  if (before.length > OPENER_WITHIN || !(opener?.subordinators || opener?.asWords || alone && opener?.fronters)) return null
  const next = named[firstStartingFrom(named, end)]
  if (next === undefined || next.person.kind !== 'person' || next.mention.end > sentence.end) return null
  const [comma, ...office] = tokensIn(doc.tokens, { start: end, end: next.mention.start }).filter((token) => token.start >= end && token.end <= next.mention.start)
  const isOffice = comma?.text === ',' && office.length <= OFFICE_WITHIN && office.every(({ text, word }) => text === ',' || word.shape.capital || word.people.titleWords || word.people.demonstratives || word.people.possessive)
  return isOffice && (gender === null || (next.person.gender ?? memory.genders.get(next.person.name) ?? gender) === gender) ? next.person : null
}
