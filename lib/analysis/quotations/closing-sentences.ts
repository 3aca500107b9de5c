import type { FoundQuotation, Sentence } from '../../document'
import { buildQuotation } from './contents/build-quotation'
import { attributedBy } from './cues/attributed-by'
import { phraseLength, textAt, type Range, type Reading } from './reading'
import { sourceAfter } from './sources/source-after'
import { trimmed } from './contents/trimmed'

/** Fewest words of a sentence that another one attributes. */
const LEAST = 4

/** Who a sentence says has said the one before it, and by which words. */
interface Closing {
  readonly cue: Range
  readonly source: Range
  /** Whether the sentence before must be told to its end: a heading or a line between the paragraphs is not. */
  readonly whole: boolean
}

/** What a sentence says that the next one attributes: “Kapal itu karam di Norwegia. | Demikian klaim angkatan laut Peru.” Sentences of which something is found already are left out. */
export function closingSentences(reading: Reading, found: readonly FoundQuotation[]): readonly FoundQuotation[] {
  return reading.sentences.flatMap((sentence, index) => {
    const said = reading.sentences[index - 1]
    if (said === undefined || sentence.paragraph - said.paragraph > 1) return []
    const closing = closingIn(reading, sentence)
    if (closing === null || closing.whole && textAt(reading, said.endToken - 1) !== '.') return []
    const content = trimmed(reading, { from: said.firstToken, to: said.endToken })
    if (content.to - content.from < LEAST || found.some(({ start, end }) => start < said.end && end > said.start)) return []
    const quotation = buildQuotation(reading, { content, cue: closing.cue, cueClass: 'speech', source: closing.source, rule: 'closing-sentence' })
    return quotation ? [quotation] : []
  })
}

function closingIn(reading: Reading, sentence: Sentence): Closing | null {
  const { firstToken, endToken } = sentence
  const length = phraseLength(reading, 'closing', firstToken)
  // a lone “demikian” closes anything
  if (length < 2) {
    const attributed = attributedBy(reading, sentence)
    return attributed && { ...attributed, whole: true }
  }
  const source = sourceAfter(reading, firstToken + length, endToken)
  return source && { cue: { from: firstToken, to: firstToken + length }, source, whole: false }
}
