import type { Sentence } from '../../../document'
import { cueAt, inQuotes, isFinal, peopleAt, textAt, type CueHit, type Range, type Reading } from '../reading'
import { behindSource } from './behind-source'
import { contentEnd } from './content-end'
import { hasVerbIn } from './has-verb-in'
import { trimmed } from './trimmed'

/** Most tokens of where, when and to whom something was said. */
const SETTING_WITHIN = 10

/**
 * The predicate behind an attribution that parts it from its subject: “The road, Ann told reporters on Monday, | was closed |.”, “The road, she said in a statement, | was closed |.”;
 * `from`: where the time and place of the saying begin.
 */
export function predicateBehind(reading: Reading, from: number, sentence: Sentence): Range | null {
  const { settings, times } = cueAt(reading, from)
  if (!settings && !times) return null
  for (let i = from; i < Math.min(sentence.endToken, from + SETTING_WITHIN); i++) {
    if (textAt(reading, i) === ',') return predicateAt(reading, i + 1, sentence)
    if (inQuotes(reading, i) || isFinal(reading, i) || cueAt(reading, i).finites || cueAt(reading, i).complementizers || peopleAt(reading, i).pronouns) return null
  }
  return null
}

/** The same behind a verb that stands before its source: “The road, said Ann Miller, the mayor of Lima, | was closed |.” */
export function predicateBehindSource(reading: Reading, hit: CueHit, source: Range, sentence: Sentence): Range | null {
  const subject = { from: sentence.firstToken, to: hit.from - 1 }
  if (hasVerbIn(reading, subject) || subject.to <= subject.from) return null
  // “Miller, a Democrat, | said Bo Lee, a Republican, was late”: what is said begins with the name
  for (let i = subject.from; i < subject.to; i++) if (textAt(reading, i) === ',') return null
  const behind = behindSource(reading, source, sentence)
  return textAt(reading, behind - 1) === ',' ? predicateAt(reading, behind, sentence) : null
}

function predicateAt(reading: Reading, from: number, sentence: Sentence): Range | null {
  if (reading.cues.finites.size === 0 || !cueAt(reading, from).finites) return null
  return trimmed(reading, { from, to: contentEnd(reading, from, sentence.endToken, sentence.firstToken) })
}
