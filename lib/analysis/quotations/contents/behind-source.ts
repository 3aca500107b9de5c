import type { Sentence } from '../../../document'
import { nicknameAside } from '../../people/nickname-aside'
import { behindDegrees } from '../sources/before-degrees'
import { behindApposition } from './behind-apposition'
import { behindDay } from './behind-day'
import { cueAt, textAt, type Range, type Reading } from '../reading'

/** Where the sentence goes on behind a source: past its apposition and the comma. */
export function behindSource(reading: Reading, source: Range, sentence: Sentence): number {
  let i = source.to
  if (textAt(reading, i) === '(') while (i < sentence.endToken && textAt(reading, i - 1) !== ')') i++
  if (cueAt(reading, i).settings || cueAt(reading, i).times || cueAt(reading, i).relatives || cueAt(reading, i).creditOpeners && cueAt(reading, i + 1).credits) {
    for (let k = i; k < Math.min(sentence.endToken, i + 20); k++) if (textAt(reading, k) === ',') return behindRelative(reading, behindDay(reading, k + 1, sentence.endToken), sentence)
  }
  while (i < sentence.endToken && (cueAt(reading, i).times || reading.tokens[i]?.kind === 'number')) i++
  if (textAt(reading, i) !== ',') return i
  i = behindDegrees(reading, i)
  if (reading.personTo[source.to - 1] !== -1) i = behindApposition(reading, i, sentence.endToken)
  if (textAt(reading, i) !== ',') return i
  // “Menurut Roy, sapaan akrab Rolan Sumirat, | …”
  const aside = nicknameAside(reading.tokens, i)
  if (aside !== null && textAt(reading, aside.to) === ',') i = aside.to
  return behindRelative(reading, behindCredit(reading, i + 1, sentence), sentence)
}

// “Menurut Rina, | sebagaimana disampaikan dalam keterangan tertulis, | …”
function behindCredit(reading: Reading, from: number, sentence: Sentence): number {
  if (reading.cues.verbShape === null || !cueAt(reading, from).creditOpeners || !cueAt(reading, from + 1).verbShape) return from
  for (let k = from + 2; k < Math.min(sentence.endToken, from + CREDIT_WITHIN); k++) if (textAt(reading, k) === ',') return k + 1
  return from
}

/** Most words of how something was told. */
const CREDIT_WITHIN = 12

// “according to the club, which has 57 members, | …”
function behindRelative(reading: Reading, from: number, sentence: Sentence): number {
  if (!cueAt(reading, from).relatives) return from
  for (let k = from + 1; k < Math.min(sentence.endToken, from + 20); k++) if (textAt(reading, k) === ',') return k + 1
  return from
}
