import type { FoundQuotation } from '../../document'
import { buildQuotation } from './contents/build-quotation'
import { phraseLength, type Reading } from './reading'
import { sourceAfter } from './sources/source-after'
import { trimmed } from './contents/trimmed'

/** Fewest words of a sentence that another one attributes. */
const LEAST = 4

/** What a sentence says that the next one attributes: “Kapal itu karam di Norwegia. | Demikian klaim angkatan laut Peru.” Sentences of which something is found already are left out. */
export function closingSentences(reading: Reading, found: readonly FoundQuotation[]): readonly FoundQuotation[] {
  return reading.sentences.flatMap((closing, index) => {
    const said = reading.sentences[index - 1]
    const length = phraseLength(reading, 'closing', closing.firstToken)
    // a lone “demikian” closes anything
    if (said === undefined || length < 2 || closing.paragraph - said.paragraph > 1) return []
    const source = sourceAfter(reading, closing.firstToken + length, closing.endToken)
    const content = trimmed(reading, { from: said.firstToken, to: said.endToken })
    if (source === null || content.to - content.from < LEAST || found.some(({ start, end }) => start < said.end && end > said.start)) return []
    const quotation = buildQuotation(reading, { content, cue: { from: closing.firstToken, to: closing.firstToken + length }, cueClass: 'speech', source, rule: 'closing-sentence' })
    return quotation ? [quotation] : []
  })
}
